import { API_ORIGIN, TALLY_TOKEN } from './installation.ts';

export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** Somebody who talks to the api: without anything, with a session, or as the tally. */
export class Visitor {
  readonly #url: () => string;
  readonly #headers: Readonly<Record<string, string>>;

  private constructor(url: () => string, headers: Readonly<Record<string, string>>) {
    this.#url = url;
    this.#headers = headers;
  }

  static anonymous(url: () => string, origin = API_ORIGIN): Visitor {
    return new Visitor(url, { origin });
  }

  static tally(url: () => string, token = TALLY_TOKEN): Visitor {
    return new Visitor(url, { authorization: `Bearer ${token}` });
  }

  static async signedIn(url: () => string, email: string, password: string, origin = API_ORIGIN): Promise<Visitor> {
    const answer = await Visitor.anonymous(url, origin).post('/api/session', { email, password });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (answer.status !== 200 || cookie === undefined) throw new Error(`${email} could not sign in: ${answer.status}`);
    return new Visitor(url, { origin, cookie });
  }

  get<T = unknown>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path);
  }

  put<T = unknown>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send<T>('PUT', path, body);
  }

  post<T = unknown>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, body, headers);
  }

  /** A file as the body, as the roster wants it. */
  sendText<T = unknown>(path: string, body: string | Uint8Array, type = 'text/csv'): Promise<Answer<T>> {
    return this.request<T>('POST', path, { 'content-type': type }, body);
  }

  send<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const json = body === undefined ? undefined : JSON.stringify(body);
    return this.request<T>(
      method,
      path,
      { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      json,
    );
  }

  /** A file, or what is said of one. */
  async file(path: string, method: 'GET' | 'HEAD' = 'GET'): Promise<Answer<Buffer>> {
    const response = await fetch(`${this.#url()}${path}`, { method, headers: this.#headers });
    return {
      status: response.status,
      headers: response.headers,
      body: Buffer.from(await response.arrayBuffer()),
    };
  }

  /** Whatever comes back, as text, and without following where it leads. */
  async raw(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(`${this.#url()}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...this.#headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  }

  /** A file that is made for the asking. */
  async postForFile(path: string, body: unknown): Promise<Answer<Buffer>> {
    const response = await fetch(`${this.#url()}${path}`, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { status, headers } = response;
    return { status, headers, body: Buffer.from(await response.arrayBuffer()) };
  }

  private async request<T>(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | Uint8Array,
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.#url()}${path}`, {
      method,
      headers: { ...this.#headers, ...headers },
      ...(body === undefined ? {} : { body: body as BodyInit }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? null : JSON.parse(text)) as T };
  }
}
