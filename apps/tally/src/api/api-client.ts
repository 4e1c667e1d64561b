import { ClosingReport, Extended, Published, TallyKey, TallyWork } from '@leeway/contract';
import type { RoundRef } from '../round-ref.js';

const TIMEOUT_MS = 10_000;
/** Of what nobody waits for. */
const SHORT_TIMEOUT_MS = 2_000;

/** The api answered, and not as hoped for. */
export class ApiRefused extends Error {
  override readonly name = 'ApiRefused';
  readonly code: string;

  constructor(status: number) {
    super(`the api answered ${status}`);
    this.code = String(status);
  }
}

/** Asks the api what it waits for, and tells it what is done. */
export class ApiClient {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url.replace(/\/$/, '');
    this.#token = token;
  }

  /** @throws ApiRefused, or TypeError when the api can't be reached */
  async work(): Promise<TallyWork> {
    const response = await this.#request('GET', '/api/tally/work');
    return TallyWork.parse(await response.json());
  }

  async putKey(round: RoundRef, publicKey: string): Promise<void> {
    await this.#request('PUT', `${pathOf(round)}/key`, TallyKey.parse({ publicKey }));
  }

  /** @param fingerprint hexadecimal */
  async putPublished(round: RoundRef, fingerprint: string): Promise<void> {
    await this.#request('PUT', `${pathOf(round)}/published`, Published.parse({ fingerprint }));
  }

  async putStopped(round: RoundRef): Promise<void> {
    await this.#request('PUT', `${pathOf(round)}/stopped`);
  }

  /** @param extension canonical JSON */
  async putExtended(round: RoundRef, extension: string): Promise<void> {
    await this.#request('PUT', `${pathOf(round)}/extended`, Extended.parse({ extension }));
  }

  async putClosing(round: RoundRef, report: ClosingReport): Promise<void> {
    await this.#request('PUT', `${pathOf(round)}/closing`, ClosingReport.parse(report), SHORT_TIMEOUT_MS);
  }

  async #request(method: 'GET' | 'PUT', path: string, body?: object, timeoutMs = TIMEOUT_MS): Promise<Response> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new ApiRefused(response.status);
    }
    return response;
  }
}

function pathOf({ organisationId, roundId }: RoundRef): string {
  return `/api/tally/rounds/${organisationId}/${roundId}`;
}
