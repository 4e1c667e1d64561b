import { BlindSigner, generateBlockKey, generateTallyKeyPair } from '@leeway/ballot/server';
import { canonicalDirectory, membersHash, type Directory, type Purpose } from '@leeway/ballot/protocol';

export const ORGANISATION_ID = '11111111-1111-4111-8111-111111111111';
export const ROUND_ID = '33333333-3333-4333-8333-333333333333';
export const BLOCK_ID = '22222222-2222-4222-8222-222222222222';
export const REF = { organisationId: ORGANISATION_ID, roundId: ROUND_ID };
export const MEMBERS = ['Aisha El Amrani', 'Bram de Wit', 'Carla Jansen', 'Daan Visser', 'Eva van der Meer'];
export const SALT = new Uint8Array(16).fill(7);

/** A launched round with real keys, as the two servers hold it. */
export interface LaunchedRound {
  directory: string;
  sign: (purpose: Purpose, blinded: Uint8Array) => Promise<Uint8Array>;
  tallyPrivateKey: string;
  stop: () => Promise<void>;
}

export async function aLaunchedRound(): Promise<LaunchedRound> {
  const [ratings, comment, tally, hash] = await Promise.all([
    generateBlockKey(),
    generateBlockKey(),
    generateTallyKeyPair(),
    membersHash(SALT, MEMBERS),
  ]);
  const directory: Directory = {
    protocol: 'leeway/1',
    organisation: { id: ORGANISATION_ID, name: 'Veldhoven' },
    round: {
      id: ROUND_ID,
      name: 'Spring',
      kind: 'pulse',
      opensAt: '2026-03-01T08:00:00.000Z',
      closesAt: '2026-03-08T16:00:00.000Z',
    },
    questionnaire: { id: 'leeway-trust', version: 1, sha256: '0'.repeat(64) },
    thresholds: { minHeadcount: 5, minRespondents: 5, minItemRespondents: 8, bandWidth: 6 },
    tallyKey: tally.publicKey,
    tallyKeyHeldBy: 'installation',
    units: [{ id: 'north', parentId: null, name: 'Team North' }],
    blocks: [
      {
        id: BLOCK_ID,
        label: { nl: 'Team Noord', en: 'Team North' },
        unitId: 'north',
        groupUnitIds: ['north'],
        headcount: MEMBERS.length,
        publicKeys: { ratings: ratings.publicKey, comment: comment.publicKey },
        membersHash: hash,
      },
    ],
  };
  const signer = new BlindSigner({ threads: 1 });
  return {
    directory: canonicalDirectory(directory),
    sign: (purpose, blinded) => signer.sign((purpose === 'ratings' ? ratings : comment).privateKey, blinded),
    tallyPrivateKey: tally.privateKey,
    stop: () => signer.close(),
  };
}
