import type { Page, Route } from '@playwright/test';

/** One answer: its body as it came over the line, compressed. */
interface Arrival {
  readonly url: string;
  readonly isScript: boolean;
  readonly bytes: number;
}

export interface Weight {
  readonly requests: number;
  readonly scriptBytes: number;
  readonly bytes: number;
}

/** Weighs what a page fetches, and can keep back what it goes on to ask for. */
export class PageWeight {
  readonly #arrived: Arrival[] = [];
  readonly #started = new Map<string, Omit<Arrival, 'bytes'>>();
  readonly #kept: Route[] = [];
  #keepsBack = false;

  /** @param keepsBackAfter the address after whose answer nothing more arrives until it is let go */
  static async of(page: Page, keepsBackAfter: RegExp): Promise<PageWeight> {
    const weight = new PageWeight();
    const browser = await page.context().newCDPSession(page);
    await browser.send('Network.enable');
    browser.on('Network.requestWillBeSent', ({ requestId, request: { url }, type }) =>
      weight.#started.set(requestId, { url, isScript: type === 'Script' || url.endsWith('.js') }),
    );
    const bodies = new Map<string, number>();
    browser.on('Network.dataReceived', ({ requestId, encodedDataLength: bytes }) =>
      bodies.set(requestId, (bodies.get(requestId) ?? 0) + bytes),
    );
    browser.on('Network.loadingFinished', ({ requestId }) => {
      const request = weight.#started.get(requestId);
      if (request !== undefined) weight.#arrived.push({ ...request, bytes: bodies.get(requestId) ?? 0 });
    });
    await page.route('**/*', async (route) => {
      if (weight.#keepsBack) {
        weight.#kept.push(route);
        return;
      }
      // Before it is passed on: what the page asks for next is kept back already.
      weight.#keepsBack = keepsBackAfter.test(route.request().url());
      await route.continue();
    });
    return weight;
  }

  addresses(): string[] {
    return this.#arrived.map(({ url }) => url);
  }

  /**
   * What has arrived until now. An address counts once: what the page asks for again, to keep it for when there is no
   * connection, comes out of the browser's cache, which is off while requests can be kept back.
   */
  now(): Weight {
    const arrived = [...new Map(this.#arrived.toReversed().map((one) => [one.url, one])).values()];
    const scripts = arrived.filter(({ isScript }) => isScript);
    const sum = (arrivals: readonly Arrival[]): number => arrivals.reduce((total, { bytes }) => total + bytes, 0);
    return { requests: arrived.length, scriptBytes: sum(scripts), bytes: sum(arrived) };
  }

  async letGo(): Promise<void> {
    this.#keepsBack = false;
    await Promise.all(this.#kept.splice(0).map((route) => route.continue()));
  }
}
