import { canonicalDirectory, fingerprintOf, toBase64Url, toHex, type Directory } from '@leeway/ballot/protocol';
import { fingerprintWords } from '@leeway/ballot/protocol/fingerprint-words';
import type { PublicRound } from '@leeway/contract';

export const ADDRESS = {
  organisationId: '00000000-0000-4000-8000-000000000001',
  roundId: '00000000-0000-4000-8000-000000000002',
};
const BLOCK_ID = '00000000-0000-4000-8000-000000000003';
export const BALLOT_ORIGIN = 'https://ballots.example';

/** Something of the right length; nothing here depends on what is in it. */
const bytes = (length: number, first: number): string => toBase64Url(new Uint8Array(length).fill(7).fill(first, 0, 1));

export const DIRECTORY: Directory = {
  protocol: 'leeway/1',
  organisation: { id: ADDRESS.organisationId, name: 'De Linde' },
  round: {
    id: ADDRESS.roundId,
    name: 'Voorjaar',
    kind: 'pulse',
    opensAt: '2026-11-02T08:00:00.000Z',
    closesAt: '2026-11-16T16:00:00.000Z',
  },
  questionnaire: { id: 'leeway-trust', version: 1, sha256: 'a'.repeat(64) },
  thresholds: { minHeadcount: 5, minRespondents: 5, minItemRespondents: 8, bandWidth: 6 },
  tallyKey: bytes(65, 4),
  tallyKeyHeldBy: 'installation',
  units: [{ id: 'unit', parentId: null, name: 'De Linde' }],
  blocks: [
    {
      id: BLOCK_ID,
      label: { nl: 'Team Noord', en: 'Team Noord' },
      unitId: 'unit',
      groupUnitIds: ['unit'],
      headcount: 9,
      publicKeys: { ratings: bytes(8, 1), comment: bytes(8, 2) },
      membersHash: 'b'.repeat(64),
    },
  ],
};
export const DIRECTORY_TEXT = canonicalDirectory(DIRECTORY);

/** The round of that directory, as the api shows it. */
export async function aPublicRound(changes: Partial<PublicRound> = {}): Promise<PublicRound> {
  const { organisation, round, thresholds, tallyKeyHeldBy } = DIRECTORY;
  const fingerprint = await fingerprintOf(DIRECTORY_TEXT);
  return {
    ...{ organisationName: organisation.name, name: round.name, kind: round.kind, ballotOrigin: BALLOT_ORIGIN },
    ...{ opensAt: round.opensAt, closesAt: round.closesAt, state: 'closed', thresholds, tallyKeyHeldBy },
    fingerprint: { words: fingerprintWords(fingerprint).join(' '), hex: toHex(fingerprint) },
    extension: null,
    ownStatements: [],
    closed: null,
    ...changes,
  };
}

/** What a closed round shows, over a list with this root. */
export function aCount(merkleRoot: string, leaves: number): NonNullable<PublicRound['closed']> {
  const block = { entitled: 9, issued: 8, received: 7, counted: 6, invalid: 1, comments: 2 };
  return {
    ...{ merkleRoot, leaves, strays: 0 },
    blocks: [{ blockId: BLOCK_ID, label: { nl: 'Team Noord', en: 'Team Noord' }, ...block }],
  };
}
