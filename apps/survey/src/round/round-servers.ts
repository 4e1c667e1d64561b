import type {
  AheadRequest,
  CredentialRequest,
  CredentialsIssued,
  HandedIn,
  HandIn,
  IntakeState,
  LinkOpened,
  LinkOpening,
  PublicCredentials,
  PublicRound,
  RoundsAhead,
  SurveyConfig,
  SurveyRound,
} from '@leeway/contract';
import { requestJson, type Answered } from './request.js';
import type { RoundRef } from './round-link.js';

// The ballot box serves this page, so its addresses are relative. The api is another origin.

/** Everything that is public about a round, at once: a telephone on a slow line waits for each request. */
export function fetchRound(ref: RoundRef): Promise<Answered<SurveyRound>> {
  return requestJson(roundPath(ref));
}

export function fetchConfig(): Promise<Answered<SurveyConfig>> {
  return requestJson('/config.json');
}

export function fetchState(ref: RoundRef): Promise<Answered<IntakeState>> {
  return requestJson(`${roundPath(ref)}/state`);
}

export function putBallot(ref: RoundRef, ballot: HandIn): Promise<Answered<HandedIn>> {
  return requestJson(`${roundPath(ref)}/ballots`, { method: 'PUT', json: ballot });
}

export function openLink(apiOrigin: string, opening: LinkOpening): Promise<Answered<LinkOpened>> {
  return requestJson(`${apiOrigin}/api/credentials/opening`, { method: 'POST', json: opening });
}

export function requestCredentials(apiOrigin: string, wanted: CredentialRequest): Promise<Answered<CredentialsIssued>> {
  return requestJson(`${apiOrigin}/api/credentials`, { method: 'POST', json: wanted });
}

export function requestRoundsAhead(apiOrigin: string, wanted: AheadRequest): Promise<Answered<RoundsAhead>> {
  return requestJson(`${apiOrigin}/api/credentials/ahead`, { method: 'POST', json: wanted });
}

/** What anybody may see of a round: the same for everybody, so that asking tells nothing. */
export function fetchPublicRound(apiOrigin: string, ref: RoundRef): Promise<Answered<PublicRound>> {
  return requestJson(`${apiOrigin}/api/public${roundPath(ref)}`);
}

/** The whole list, always: who asked for one entry would say which one is theirs. */
export function fetchPublicCredentials(apiOrigin: string, ref: RoundRef): Promise<Answered<PublicCredentials>> {
  return requestJson(`${apiOrigin}/api/public${roundPath(ref)}/credentials`);
}

/** Where the ballot box serves what is public about a round. */
export function roundPath(ref: RoundRef): string {
  return `/rounds/${ref.organisationId}/${ref.roundId}`;
}
