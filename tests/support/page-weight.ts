import type { Page, Route } from '@playwright/test';

/** One answer as it came over the line: compressed, and with its headers. */
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
    browser.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
      const request = weight.#started.get(requestId);
      if (request !== undefined) weight.#arrived.push({ ...request, bytes });
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

  /** What has arrived until now. */
  now(): Weight {
    const scripts = this.#arrived.filter(({ isScript }) => isScript);
    const sum = (arrivals: readonly Arrival[]): number => arrivals.reduce((total, { bytes }) => total + bytes, 0);
    return { requests: this.#arrived.length, scriptBytes: sum(scripts), bytes: sum(this.#arrived) };
  }

  async letGo(): Promise<void> {
    this.#keepsBack = false;
    await Promise.all(this.#kept.splice(0).map((route) => route.continue()));
  }
}
