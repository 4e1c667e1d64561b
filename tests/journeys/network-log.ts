import type { BrowserContext, Page, Request } from '@playwright/test';
import type { TestLeeway } from '../support/leeway.ts';

/** By these a request says who sends it. */
const TELLING_HEADERS = ['cookie', 'authorization', 'referer'] as const;

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

type Headers = Readonly<Record<string, string>>;

/** Everything that a browser sends, whichever page or frame of it. */
export class NetworkLog {
  readonly #leeway: TestLeeway;
  readonly #sent: Sent[] = [];
  readonly #urls = new Map<string, string>();
  /** As they went over the line, by request; what never got that far has none. */
  readonly #headers = new Map<string, Headers>();
  #marked = 0;

  constructor(context: BrowserContext, leeway: TestLeeway) {
    this.#leeway = leeway;
    context.on('request', (request) => this.#note(request));
  }

  /** Listens to what a new page puts on the line. Out of the cache nothing comes: that would not be sent. */
  async listenTo(page: Page): Promise<void> {
    const browser = await page.context().newCDPSession(page);
    browser.on('Network.requestWillBeSent', ({ requestId, request }) => this.#urls.set(requestId, request.url));
    browser.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => this.#headers.set(requestId, headers));
    await browser.send('Network.enable');
    await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
  }

  /** From here on is what {@link toApi} and {@link handedIn} look at. */
  mark(): void {
    this.#marked = this.#sent.length;
  }

  /** Requests to the api's origin since the mark. */
  toApi(): string[] {
    return this.#sinceMark(this.#leeway.apiUrl).map(({ method, url }) => `${method} ${url}`);
  }

  /** Bodies of the ballots that were sent since the mark, whether or not they arrived. */
  handedIn(): string[] {
    return this.#sinceMark(this.#leeway.ballotUrl)
      .filter(({ method }) => method === 'PUT')
      .map(({ body }) => body);
  }

  /** How many requests to the ballot box could be looked at on the line: without any nothing is proven. */
  get looks(): number {
    return this.#headersAtBallotBox().length;
  }

  /**
   * What any request so far has told that it should not, to be empty: to the ballot box who sends it, or anything to
   * somebody else than the two servers.
   * @param secrets what says who the person is
   */
  told(secrets: readonly string[]): string[] {
    const { apiUrl, ballotUrl } = this.#leeway;
    const elsewhere = this.#sent.filter(({ url }) => !isAt(url, apiUrl) && !isAt(url, ballotUrl));
    const named = this.#headersAtBallotBox().flatMap(([url, headers]) => {
      const names = Object.keys(headers).map((name) => name.toLowerCase());
      return TELLING_HEADERS.filter((name) => names.includes(name)).map((name) => `${name} to ${url}`);
    });
    const written = this.#sent
      .filter(({ url }) => isAt(url, ballotUrl))
      .flatMap(({ url, body }) => {
        const text = `${url} ${decodeURIComponent(url)} ${body}`;
        return secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} to ${url}`);
      });
    return [...elsewhere.map(({ url }) => `something to ${url}`), ...named, ...written];
  }

  #headersAtBallotBox(): [string, Headers][] {
    return [...this.#headers]
      .map(([id, headers]): [string, Headers] => [this.#urls.get(id) ?? '', headers])
      .filter(([url]) => isAt(url, this.#leeway.ballotUrl));
  }

  #sinceMark(origin: string): Sent[] {
    return this.#sent.slice(this.#marked).filter(({ url }) => isAt(url, origin));
  }

  #note(request: Request): void {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url)) {
      this.#sent.push({ method: request.method(), url, body: request.postData() ?? '' });
    }
  }
}

const isAt = (url: string, origin: string): boolean => url.startsWith(`${origin}/`);
