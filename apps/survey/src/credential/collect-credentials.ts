import { finalizeCredential, prepareCredential, type Credential, type PendingCredential } from '@leeway/ballot/client';
import {
  PURPOSES,
  extendedEnd,
  fingerprintOf,
  fromBase64Url,
  membersHash,
  parseDirectory,
  type Directory,
  type DirectoryBlock,
} from '@leeway/ballot/protocol';
import type { LinkOpened } from '@leeway/contract';
import type { Answered } from '../round/request.js';
import { openLink, requestCredentials } from '../round/round-servers.js';
import type { RoundRef } from '../round/round-link.js';
import { isCardCode } from './card-code.js';
import { EMPTY_CREDENTIAL_RECORD, credentialEntry, passEntry, type CredentialRecord } from './credential-record.js';
import type { DeviceStore } from './device-store.js';

/** Why there is no credential. Only `unreachable` gets better by trying again. */
export const COLLECTION_FAILURES = [
  'unreachable',
  'unknown-link',
  'unknown-card',
  'no-link',
  'collected-elsewhere',
  'card-used',
  'directory-differs',
  'end-differs',
  'directory-invalid',
  'group-differs',
  'signature-invalid',
] as const;
export type CollectionFailure = (typeof COLLECTION_FAILURES)[number];

export type CollectionOutcome =
  { status: 'ready'; record: CredentialRecord } | { status: 'failed'; failure: CollectionFailure };

export interface Collection {
  ref: RoundRef;
  store: DeviceStore;
  apiOrigin: string;
  /** The directory's text as the ballot box serves it to anybody. */
  publishedDirectory: string;
  /** The text of its extension there. */
  publishedExtension: string | null;
  roundIsOpen: boolean;
  nowMs: number;
}

class CollectionStopped extends Error {
  readonly failure: CollectionFailure;

  constructor(failure: CollectionFailure) {
    super(failure);
    this.failure = failure;
  }
}

/**
 * Brings both credentials of a round to this device. Can be repeated at any point: what was prepared is sent again,
 * and the same blinded message gets the same signature. Once both are here, the api is never spoken to again.
 */
export function collectCredentials(collection: Collection): Promise<CollectionOutcome> {
  const entry = credentialEntry(collection.ref);
  return collection.store.exclusively(entry, async () => {
    try {
      return { status: 'ready', record: await collect(collection, entry) };
    } catch (error) {
      if (error instanceof CollectionStopped) {
        await forgetUnknownToken(collection.store, entry, error.failure);
        return { status: 'failed', failure: error.failure };
      }
      throw error;
    }
  });
}

/** A token that opens nothing is of no use; kept, it would hide that this device has no link at all. */
async function forgetUnknownToken(store: DeviceStore, entry: string, failure: CollectionFailure): Promise<void> {
  const known = await store.read<CredentialRecord>(entry);
  if (known && known.pending.length === 0 && (failure === 'unknown-link' || failure === 'unknown-card')) {
    await store.write(entry, { ...known, token: null, linkHash: null });
  }
}

async function collect(collection: Collection, entry: string): Promise<CredentialRecord> {
  const { store, ref, publishedDirectory, publishedExtension } = collection;
  const known = (await store.read<CredentialRecord>(entry)) ?? EMPTY_CREDENTIAL_RECORD;
  if (known.directory !== null && known.directory !== publishedDirectory) {
    throw new CollectionStopped('directory-differs');
  }
  const directory = await readDirectory(collection);
  if (PURPOSES.every((purpose) => known.credentials.some(({ scope }) => scope.purpose === purpose))) {
    return known;
  }
  if (known.token === null) {
    throw new CollectionStopped('no-link');
  }
  const opened = granted(await openLink(collection.apiOrigin, { ...ref, token: known.token }), known.token);
  if (opened.pass !== null) {
    await store.write(passEntry(ref.organisationId), opened.pass);
  }
  if (opened.directory !== publishedDirectory) {
    throw new CollectionStopped('directory-differs');
  }
  if (opened.extension !== publishedExtension) {
    throw new CollectionStopped('end-differs');
  }
  const block = await ownBlock(directory, opened);
  const pending = await preparePending(known, opened, ref, block);
  // Before sending: a signature for something forgotten would be lost, and there is no second one.
  const prepared: CredentialRecord = {
    ...known,
    directory: publishedDirectory,
    blockId: block.id,
    members: opened.members,
    holder: opened.holder,
    pending,
  };
  await store.write(entry, prepared);
  const credentials = await signed(collection, known.token, pending);
  // One write brings the credentials and forgets the inverses and the token.
  const collected = { atMs: collection.nowMs, roundWasOpen: collection.roundIsOpen };
  const record = { ...prepared, token: null, pending: [], credentials, collected };
  await store.write(entry, record);
  return record;
}

/** The directory, after checking that it is of this round, and its extension too. */
async function readDirectory({ ref, publishedDirectory, publishedExtension }: Collection): Promise<Directory> {
  let directory: Directory;
  try {
    directory = parseDirectory(publishedDirectory);
    if (publishedExtension) {
      extendedEnd(publishedExtension, directory, await fingerprintOf(publishedDirectory));
    }
  } catch {
    throw new CollectionStopped('directory-invalid');
  }
  if (directory.organisation.id !== ref.organisationId || directory.round.id !== ref.roundId) {
    throw new CollectionStopped('directory-invalid');
  }
  return directory;
}

/** The block of the person, after checking that the list of colleagues is the one in the fingerprint. */
async function ownBlock(directory: Directory, opened: LinkOpened): Promise<DirectoryBlock> {
  const block = directory.blocks.find(({ id }) => id === opened.blockId);
  const hash = await membersHash(fromBase64Url(opened.salt), opened.members);
  if (!block || block.membersHash !== hash || block.headcount !== opened.members.length) {
    throw new CollectionStopped('group-differs');
  }
  return block;
}

async function preparePending(
  known: CredentialRecord,
  opened: LinkOpened,
  ref: RoundRef,
  block: DirectoryBlock,
): Promise<PendingCredential[]> {
  const isPending = (purpose: string) => known.pending.some(({ scope }) => scope.purpose === purpose);
  if (opened.collected.some((purpose) => !isPending(purpose))) {
    throw new CollectionStopped(opened.holder === 'card' ? 'card-used' : 'collected-elsewhere');
  }
  const missing = PURPOSES.filter((purpose) => !isPending(purpose));
  const pending = [...known.pending];
  // One after the other: side by side, their arithmetic falls into one task, for which a slow telephone's page stands still.
  for (const purpose of missing) {
    pending.push(await prepareCredential({ ...ref, blockId: block.id, purpose }, block.publicKeys[purpose]));
  }
  return pending;
}

async function signed(collection: Collection, token: string, pending: PendingCredential[]): Promise<Credential[]> {
  const issued = granted(
    await requestCredentials(collection.apiOrigin, {
      ...collection.ref,
      token,
      requests: pending.map(({ scope, blindedMessage }) => ({ purpose: scope.purpose, blindedMessage })),
    }),
    token,
  );
  return Promise.all(
    pending.map(async (one) => {
      const answer = issued.signatures.find(({ purpose }) => purpose === one.scope.purpose);
      try {
        return await finalizeCredential(one, answer?.blindSignature ?? '');
      } catch {
        throw new CollectionStopped('signature-invalid');
      }
    }),
  );
}

const CONFLICT = 409;
const GONE = 410;

/** @throws CollectionStopped with what the refusal means to whoever holds a link, or a card */
function granted<T>(answer: Answered<T>, token: string): T {
  if (answer.status === 'ok') {
    return answer.value;
  }
  // Gone: the round has just closed, which the ballot box will tell in a moment.
  if (answer.status === 'unreachable' || answer.httpStatus === GONE) {
    throw new CollectionStopped('unreachable');
  }
  const [used, unknown] = isCardCode(token)
    ? (['card-used', 'unknown-card'] as const)
    : (['collected-elsewhere', 'unknown-link'] as const);
  throw new CollectionStopped(answer.httpStatus === CONFLICT ? used : unknown);
}
