import type { Directory, DirectoryBlock } from '../protocol/directory.js';
import { testKeys } from './fixtures.js';

export const ORGANISATION_ID = '0b5e7c1a-9d34-4f6e-8a21-5c7d9e0f1a2b';
export const ROUND_ID = '6f1d2e3c-4b5a-4978-8675-645342312010';
export const BLOCK_IDS = ['a1b2c3d4-e5f6-4789-8abc-def012345678', '1f2e3d4c-5b6a-4798-9786-a5b4c3d2e1f0'] as const;

const UNIT_IDS = ['5a5a5a5a-0000-4000-8000-000000000001', '5a5a5a5a-0000-4000-8000-000000000002'] as const;

/** A small round: two teams, each a block with a key of its own. */
export function aDirectory(changes: Partial<Directory> = {}): Directory {
  return {
    protocol: 'leeway/1',
    organisation: { id: ORGANISATION_ID, name: 'Zorggroep Noord' },
    round: {
      id: ROUND_ID,
      name: 'Spring 2026',
      kind: 'baseline',
      opensAt: '2026-03-04T08:00:00.000Z',
      closesAt: '2026-03-18T16:00:00.000Z',
    },
    questionnaire: { id: 'leeway-core', version: 1, sha256: '5e'.repeat(32) },
    thresholds: { minHeadcount: 5, minRespondents: 5, minItemRespondents: 8, bandWidth: 6 },
    tallyKey: testKeys().tally.publicKey,
    tallyKeyHeldBy: 'installation',
    units: [
      { id: UNIT_IDS[0], parentId: null, name: 'Zorggroep Noord' },
      { id: UNIT_IDS[1], parentId: UNIT_IDS[0], name: 'Nachtdienst Zuid' },
    ],
    blocks: [aBlock(0), aBlock(1)],
    ...changes,
  };
}

export function aBlock(position: 0 | 1, changes: Partial<DirectoryBlock> = {}): DirectoryBlock {
  const unitId = UNIT_IDS[position];
  return {
    id: BLOCK_IDS[position],
    label: { nl: `Blok ${position + 1}`, en: `Block ${position + 1}` },
    unitId,
    groupUnitIds: [unitId],
    headcount: 8,
    publicKeys: {
      ratings: testKeys().blocks[position]?.ratings.publicKey ?? '',
      comment: testKeys().blocks[position]?.comment.publicKey ?? '',
    },
    membersHash: '0d'.repeat(32),
    ...changes,
  };
}
