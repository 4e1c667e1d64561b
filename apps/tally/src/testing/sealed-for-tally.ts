import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import {
  BALLOT_PLAINTEXT_BYTES,
  ballotAdditionalData,
  ballotInfo,
  canonicalDirectory,
  canonicalJson,
  fingerprintOf,
  fromBase64Url,
  type Directory,
  type Purpose,
} from '@leeway/ballot/protocol';
import { generateTallyKeyPair } from '@leeway/ballot/server';
import { DEFAULT_THRESHOLDS, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { randomBytes, randomUUID } from 'node:crypto';
import type { ReaderSetup } from '../opening/opening-messages.js';
import { sealedBatch, type SealedBatch } from '../opening/sealed-batch.js';

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
const LENGTH_BYTES = 4;

export interface TallyScene {
  readonly setup: ReaderSetup;
  readonly blockIds: readonly string[];
  /** Of the unit that is in the first block, and of the one in the second. */
  readonly unitIds: readonly string[];
  /** Seals plaintexts as they are, also such as our own software can't make, one ballot each, for the first block. */
  seal(purpose: Purpose, plaintexts: readonly Uint8Array[], blockIndex?: number): Promise<SealedBatch>;
}

/** A baseline of two blocks with the key that opens it. */
export async function aTallyScene(): Promise<TallyScene> {
  const { publicKey, privateKey } = await generateTallyKeyPair();
  const directory = aDirectory(publicKey);
  const text = canonicalDirectory(directory);
  const [organisationId, roundId] = [directory.organisation.id, directory.round.id];
  const info = ballotInfo({ organisationId, roundId, fingerprint: await fingerprintOf(text) });
  const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64Url(publicKey));
  const blockIds = directory.blocks.map(({ id }) => id);
  return {
    setup: { privateKey, directory: text, questionnaire: canonicalJson(LEEWAY_QUESTIONNAIRE) },
    blockIds,
    unitIds: directory.blocks.map(({ unitId }) => unitId),
    seal: async (purpose, plaintexts, blockIndex = 0) => {
      const ballots = plaintexts.map(() => ({
        blockId: blockIds[blockIndex] ?? '',
        version: 1,
        credentialHash: randomBytes(32),
      }));
      const ciphertexts = ballots.map(async (ballot, index) => {
        const sender = await suite.createSenderContext({ recipientPublicKey, info });
        const plaintext = new Uint8Array(plaintexts[index] ?? []);
        const sealed = await sender.seal(plaintext, ballotAdditionalData({ ...ballot, purpose }));
        return Buffer.concat([new Uint8Array(sender.enc), new Uint8Array(sealed)]);
      });
      return sealedBatch(purpose, ballots, Buffer.concat(await Promise.all(ciphertexts)));
    },
  };
}

/** What `padBallot` makes, of text that need not be UTF-8. */
export function padded(content: string | Uint8Array): Uint8Array {
  const text = Buffer.from(content as string);
  const plaintext = Buffer.alloc(BALLOT_PLAINTEXT_BYTES);
  plaintext.writeUInt32BE(text.length);
  text.copy(plaintext, LENGTH_BYTES);
  return plaintext;
}

function aDirectory(tallyKey: string): Directory {
  const [organisation, root, ...teams] = Array.from({ length: 4 }, () => randomUUID());
  return {
    protocol: 'leeway/1',
    organisation: { id: organisation ?? '', name: 'Zorggroep Noord' },
    round: {
      id: randomUUID(),
      name: 'Voorjaar',
      kind: 'baseline',
      opensAt: '2026-03-04T08:00:00.000Z',
      closesAt: '2026-03-18T16:00:00.000Z',
    },
    questionnaire: { id: LEEWAY_QUESTIONNAIRE.id, version: LEEWAY_QUESTIONNAIRE.version, sha256: '5e'.repeat(32) },
    thresholds: DEFAULT_THRESHOLDS,
    tallyKey,
    tallyKeyHeldBy: 'installation',
    units: [
      { id: root ?? '', parentId: null, name: 'Zorg' },
      ...teams.map((id) => ({ id, parentId: root ?? '', name: 'Team' })),
    ],
    blocks: teams.map((unitId) => ({
      id: randomUUID(),
      label: { nl: 'Team', en: 'Team' },
      unitId,
      groupUnitIds: [unitId],
      headcount: 8,
      publicKeys: { ratings: randomBytes(30).toString('base64url'), comment: randomBytes(30).toString('base64url') },
      membersHash: '0d'.repeat(32),
    })),
  };
}
