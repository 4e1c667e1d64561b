import { Injectable, inject } from '@angular/core';
import { PublicCredentials, PublicRound, PublishedDirectory } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient } from '../api/api-client.js';
import { ApiFailure } from '../api/api-failure.js';

/** Which round: from the address of the page. */
export interface RoundAddress {
  readonly organisationId: string;
  readonly roundId: string;
}

/** What is public about rounds. No request says who asks: none carries a cookie, and none a code of a receipt. */
@Injectable({ providedIn: 'root' })
export class PublicRounds {
  readonly #api = inject(ApiClient);

  /** @throws ApiFailure */
  round(address: RoundAddress, signal: AbortSignal): Promise<PublicRound> {
    return this.#api.ask(apiPathOf(address), PublicRound, { method: 'GET', signal, isAnonymous: true });
  }

  /**
   * The whole list: there is no address for one credential, and there must be none.
   * @throws ApiFailure
   */
  credentials(address: RoundAddress): Promise<PublicCredentials> {
    return this.#api.ask(`${apiPathOf(address)}/credentials`, PublicCredentials, { method: 'GET', isAnonymous: true });
  }

  /**
   * The directory's text, straight from the ballot box: another origin, which knows nothing of a session here.
   * @throws ApiFailure
   */
  async directory(address: RoundAddress, ballotOrigin: string): Promise<string> {
    const response = await fetch(`${ballotBoxPathOf(address, ballotOrigin)}/directory`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    }).catch(() => null);
    if (response === null) throw new ApiFailure('offline');
    const body: unknown = await response.json().catch(() => null);
    const parsed = z.safeParse(PublishedDirectory, body);
    if (!response.ok || !parsed.success) throw new ApiFailure('unreadable', response.status);
    return parsed.data.directory;
  }
}

export function apiPathOf({ organisationId, roundId }: RoundAddress): string {
  return `/api/public/rounds/${encodeURIComponent(organisationId)}/${encodeURIComponent(roundId)}`;
}

export function ballotBoxPathOf({ organisationId, roundId }: RoundAddress, ballotOrigin: string): string {
  return `${ballotOrigin}/rounds/${encodeURIComponent(organisationId)}/${encodeURIComponent(roundId)}`;
}
