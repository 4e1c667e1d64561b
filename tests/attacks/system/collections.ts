import { constants, createHash, createPublicKey, publicEncrypt, randomBytes } from 'node:crypto';
import { PURPOSES, type Purpose } from '@leeway/ballot/protocol';
import type { CredentialsIssued, LinkOpening, Problem } from '@leeway/contract';
import type { Visitor } from '../../support/visitor.ts';
import type { Query } from './rows-in-order.ts';

const MODULUS_BYTES = 384;

/** One request for credentials, and what came of it. */
export interface Collection {
  /** By purpose. */
  readonly messages: ReadonlyMap<Purpose, Buffer>;
  readonly status: number;
  readonly code: string | null;
  readonly signatures: ReadonlyMap<Purpose, Buffer>;
}

/** Any number below the modulus can be signed, and to blind this many would take longer than to refuse them. */
export const randomMessage = (): Buffer => Buffer.concat([Buffer.of(0), randomBytes(MODULUS_BYTES - 1)]);

export async function collect(
  survey: Visitor,
  link: LinkOpening,
  messages: ReadonlyMap<Purpose, Buffer>,
): Promise<Collection> {
  const requests = [...messages].map(([purpose, message]) => ({
    purpose,
    blindedMessage: message.toString('base64url'),
  }));
  const { status, body } = await survey.post<Partial<CredentialsIssued & Problem>>('/api/credentials', {
    ...link,
    requests,
  });
  const signatures = (body.signatures ?? []).map(
    ({ purpose, blindSignature }) => [purpose, Buffer.from(blindSignature, 'base64url')] as const,
  );
  return { messages, status, code: body.code ?? null, signatures: new Map(signatures) };
}

/** What is wrong with what one member got, when each of these collections asked for other messages. */
export async function faultsOf(
  query: Query,
  { memberId, publicKeys }: { memberId: string; publicKeys: Readonly<Record<Purpose, string>> },
  collections: readonly Collection[],
): Promise<string[]> {
  const refused = collections.filter(({ signatures }) => signatures.size === 0);
  const misses = refused.filter(({ status, code }) => status !== 409 || code !== 'credential-already-collected');
  const ofPurposes = await Promise.all(
    PURPOSES.map((purpose) => faultsOfPurpose(query, purpose, { memberId, publicKeys }, collections)),
  );
  const others = [...new Set(misses.map(({ status, code }) => `refused otherwise: ${status} ${code}`))];
  return [...others, ...ofPurposes.flat()];
}

async function faultsOfPurpose(
  query: Query,
  purpose: Purpose,
  { memberId, publicKeys }: { memberId: string; publicKeys: Readonly<Record<Purpose, string>> },
  collections: readonly Collection[],
): Promise<string[]> {
  const signed = collections.flatMap(({ messages, signatures }) => {
    const [message, signature] = [messages.get(purpose), signatures.get(purpose)];
    return message === undefined || signature === undefined ? [] : [{ message, signature }];
  });
  const stored = await query<{ hash: Buffer }>(
    'select blinded_hash as hash from people.issuances where member_id = $1 and purpose = $2',
    [memberId, purpose],
  );
  const isStored = ({ message }: { message: Buffer }): boolean =>
    stored.some(({ hash }) => createHash('sha256').update(message).digest().equals(hash));
  const faults = {
    [`${signed.length} signatures for ${purpose}`]: signed.length !== 1,
    [`${stored.length} issuances of ${purpose}`]: stored.length !== 1,
    [`a signature for ${purpose} that is not recorded`]: !signed.every(isStored),
    [`a signature for ${purpose} of something else`]: !signed.every((one) => isSignatureOf(publicKeys[purpose], one)),
  };
  return Object.keys(faults).filter((fault) => faults[fault]);
}

/** @param publicKey SubjectPublicKeyInfo in base64url */
function isSignatureOf(publicKey: string, { message, signature }: { message: Buffer; signature: Buffer }): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64url'), format: 'der', type: 'spki' });
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, signature).equals(message);
}
