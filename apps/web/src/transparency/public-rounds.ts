import { Injectable, inject } from '@angular/core';
import { PublicCredentials, PublicRound, PublishedDirectory, PublishedExtension } from '@leeway/contract';
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
    return (await fromBallotBox(`${ballotBoxPathOf(address, ballotOrigin)}/directory`, PublishedDirectory)).directory;
  }

  /**
   * The text of the extension, from there as well; null for a round that is not extended.
   * @throws ApiFailure
   */
  async extension(address: RoundAddress, ballotOrigin: string): Promise<string | null> {
    return (await fromBallotBox(`${ballotBoxPathOf(address, ballotOrigin)}/extension`, PublishedExtension)).extension;
  }
}

async function fromBallotBox<Shape extends z.core.$ZodType>(url: string, shape: Shape): Promise<z.output<Shape>> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
  }).catch(() => null);
  if (response === null) throw new ApiFailure('offline');
  const body: unknown = await response.json().catch(() => null);
  const parsed = z.safeParse(shape, body);
  if (!response.ok || !parsed.success) throw new ApiFailure('unreadable', response.status);
  return parsed.data;
}

export function apiPathOf({ organisationId, roundId }: RoundAddress): string {
  return `/api/public/rounds/${encodeURIComponent(organisationId)}/${encodeURIComponent(roundId)}`;
}

export function ballotBoxPathOf({ organisationId, roundId }: RoundAddress, ballotOrigin: string): string {
  return `${ballotOrigin}/rounds/${encodeURIComponent(organisationId)}/${encodeURIComponent(roundId)}`;
}
