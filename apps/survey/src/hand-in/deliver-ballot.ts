import type { Credential } from '@leeway/ballot/client';
import type { BallotContent, Purpose } from '@leeway/ballot/protocol';
import type { DeviceStore } from '../credential/device-store.js';
import type { RoundRef } from '../round/round-link.js';
import { putBallot } from '../round/round-servers.js';
import { EMPTY_HAND_IN_RECORD, handInEntry, type HandInRecord } from './hand-in-record.js';
import type { SealedAnswers } from './seal-answers.js';

/** What came of handing in. `waiting`: sealed and kept, to be sent when the ballot box can be reached. */
export type Delivery =
  | { status: 'handed-in'; record: HandInRecord }
  | { status: 'waiting'; record: HandInRecord }
  | { status: 'closed' }
  | { status: 'not-yet-open' }
  | { status: 'refused' };

export interface BallotToDeliver {
  ref: RoundRef;
  store: DeviceStore;
  directoryText: string;
  credential: Credential;
  content: BallotContent;
  seal: (input: {
    directoryText: string;
    credential: Credential;
    version: number;
    content: BallotContent;
  }) => Promise<SealedAnswers>;
}

const GONE = 410;
const CONFLICT = 409;
const NOT_YET_OPEN = 'not-yet-open';
/** Another tab, or an acknowledgement that got lost, can be ahead by a few versions; not by more. */
const MAX_VERSIONS_BEHIND = 20;

/** Seals the answers under the next version, keeps the sealed ballot, and sends it. */
export function handInBallot(ballot: BallotToDeliver): Promise<Delivery> {
  const entry = handInEntry(ballot.ref, ballot.credential.scope.purpose);
  return ballot.store.exclusively(entry, async () => {
    for (let attempt = 0; attempt < MAX_VERSIONS_BEHIND; attempt++) {
      const delivery = await send(ballot.ref, ballot.store, entry, await sealNext(ballot, entry));
      if (delivery !== 'newer-exists') {
        return delivery;
      }
    }
    return { status: 'refused' };
  });
}

/** Sends what waits, if anything does. A ballot that turns out to be overtaken by a newer one no longer waits. */
export function sendWaitingBallot(ref: RoundRef, purpose: Purpose, store: DeviceStore): Promise<Delivery | null> {
  const entry = handInEntry(ref, purpose);
  return store.exclusively(entry, async () => {
    const record = await store.read<HandInRecord>(entry);
    if (!record?.waiting) {
      return null;
    }
    const delivery = await send(ref, store, entry, record);
    return delivery === 'newer-exists'
      ? { status: 'handed-in', record: await acknowledge(store, entry, record) }
      : delivery;
  });
}

async function sealNext(ballot: BallotToDeliver, entry: string): Promise<HandInRecord> {
  const { store, directoryText, credential, content, seal } = ballot;
  const known = (await store.read<HandInRecord>(entry)) ?? EMPTY_HAND_IN_RECORD;
  const version = known.version + 1;
  const sealed = await seal({ directoryText, credential, version, content });
  const record: HandInRecord = {
    ...known,
    waiting: sealed.ballot,
    version,
    credentialHash: sealed.credentialHash,
    content: JSON.stringify(content),
  };
  await store.write(entry, record);
  return record;
}

async function send(
  ref: RoundRef,
  store: DeviceStore,
  entry: string,
  record: HandInRecord,
): Promise<Delivery | 'newer-exists'> {
  if (!record.waiting) {
    return { status: 'handed-in', record };
  }
  const answer = await putBallot(ref, record.waiting);
  if (answer.status === 'ok') {
    return { status: 'handed-in', record: await acknowledge(store, entry, record) };
  }
  if (answer.status === 'unreachable') {
    return { status: 'waiting', record };
  }
  if (answer.httpStatus === CONFLICT) {
    return answer.code === NOT_YET_OPEN ? { status: 'not-yet-open' } : 'newer-exists';
  }
  return { status: answer.httpStatus === GONE ? 'closed' : 'refused' };
}

async function acknowledge(store: DeviceStore, entry: string, record: HandInRecord): Promise<HandInRecord> {
  const acknowledged = { ...record, waiting: null, acknowledged: record.version };
  await store.write(entry, acknowledged);
  return acknowledged;
}
