/**
 * A browser without pages: it keeps cookies by origin and follows redirects, so that a test can look at, and change,
 * every address on the way to another site and back.
 */
export class WalkingBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #reach: (url: URL) => URL;

  /** @param reach where an address is really served, for a server that believes to be elsewhere */
  constructor(reach: (url: URL) => URL) {
    this.#reach = reach;
  }

  /** Visits one address. @returns where it sends the browser, or null, and the status */
  async visit(address: URL): Promise<{ readonly status: number; readonly next: URL | null; readonly body: string }> {
    const response = await fetch(this.#reach(address), {
      redirect: 'manual',
      headers: { cookie: this.cookiesFor(address.origin), accept: 'text/html' },
    });
    this.#keep(address.origin, response.headers);
    const location = response.headers.get('location');
    return {
      status: response.status,
      next: location === null ? null : new URL(location, address),
      body: await response.text(),
    };
  }

  /** Goes on from address to address until one is reached of which this is true, which is not visited. */
  async walk(from: URL, isThere: (url: URL) => boolean): Promise<URL> {
    let at = from;
    for (let step = 0; step < 12; step++) {
      if (isThere(at)) return at;
      const { status, next, body } = await this.visit(at);
      if (next === null) throw new Error(`${at.href} leads nowhere: ${status} ${body.slice(0, 300)}`);
      at = next;
    }
    throw new Error('goes round in circles');
  }

  cookiesFor(origin: string): string {
    return [...(this.#cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(origin: string, headers: Headers): void {
    const kept = this.#cookies.get(origin) ?? new Map<string, string>();
    for (const cookie of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') kept.delete(name);
      else kept.set(name, value);
    }
    this.#cookies.set(origin, kept);
  }
}
