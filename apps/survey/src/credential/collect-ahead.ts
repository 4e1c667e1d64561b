import type { RoundAhead } from '@leeway/contract';
import type { RoundRef } from '../round/round-link.js';
import { fetchConfig, fetchRound, requestRoundsAhead } from '../round/round-servers.js';
import { answerEntry, emptyAnswerRecord } from '../statements/answer-record.js';
import { collectCredentials } from './collect-credentials.js';
import { passEntry } from './credential-record.js';
import type { DeviceStore } from './device-store.js';
import { keepToken } from './keep-token.js';

/**
 * Brings the credentials of rounds that are launched to this device, whatever the visit is for: whoever watches the
 * server then can't tell from it who is about to answer. What fails is tried again at the next visit.
 * @returns how many rounds have their credentials here now
 */
export async function collectAhead(
  store: DeviceStore,
  apiOrigin: string,
  organisationId: string,
  rounds: readonly RoundAhead[],
): Promise<number> {
  let collected = 0;
  for (const { roundId, token, linkHash } of rounds) {
    const ref = { organisationId, roundId };
    const isOwn = (await keepToken(store, ref, token, linkHash)) === 'kept';
    collected += isOwn && (await collectOne(store, apiOrigin, ref)) ? 1 : 0;
  }
  return collected;
}

/** The same for an organisation whose pass is on this device; asks nobody if there is none. */
export async function collectAheadWithPass(store: DeviceStore, organisationId: string): Promise<number> {
  const pass = await store.read<string>(passEntry(organisationId));
  const config = pass === null ? null : await fetchConfig();
  if (pass === null || config?.status !== 'ok') {
    return 0;
  }
  const { apiOrigin } = config.value;
  const answer = await requestRoundsAhead(apiOrigin, { organisationId, pass });
  return answer.status === 'ok' ? collectAhead(store, apiOrigin, organisationId, answer.value.rounds) : 0;
}

/** The organisations whose pass is on this device. */
export async function organisationsWithPass(store: DeviceStore): Promise<string[]> {
  const names = await store.names();
  return names.filter((name) => name === passEntry(name.split('/')[0] ?? '')).map((name) => name.split('/')[0] ?? '');
}

async function collectOne(store: DeviceStore, apiOrigin: string, ref: RoundRef): Promise<boolean> {
  const round = await fetchRound(ref);
  if (round.status !== 'ok' || round.value.state === 'closed') {
    return false;
  }
  const { directory: publishedDirectory, extension: publishedExtension } = round.value;
  const outcome = await collectCredentials({
    ref,
    store,
    apiOrigin,
    publishedDirectory,
    publishedExtension,
    roundIsOpen: round.value.state === 'open',
    nowMs: Date.now(),
  });
  if (outcome.status === 'failed') {
    return false;
  }
  // So that the start page knows the round.
  const entry = answerEntry(ref);
  if ((await store.read(entry)) === null) {
    const { round } = JSON.parse(publishedDirectory) as { round: { name: string } };
    await store.write(entry, emptyAnswerRecord(round.name));
  }
  return true;
}
