import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { canonicalDirectory, canonicalJson, toBase64Url, type Directory } from '@leeway/ballot/protocol';
import { DEFAULT_THRESHOLDS, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';

const BLOCKS_PER_DEPARTMENT = 20;
const HOUR_MS = 3_600_000;
/** The size of an RSA-3072 key. It signs nothing here, so it need not be one. */
const KEY_BYTES = 422;

export interface CrowdedRound {
  readonly organisationId: string;
  readonly roundId: string;
  readonly directory: string;
  readonly questionnaire: string;
  readonly blockIds: readonly string[];
}

/** A baseline of many teams in departments that is over. */
export const crowdedRound = (blockCount: number, headcount: number, tallyKey: string): CrowdedRound => {
  const [organisationId, roundId, root] = [randomUUID(), randomUUID(), randomUUID()];
  const questionnaire = canonicalJson(LEEWAY_QUESTIONNAIRE);
  const departments = Array.from({ length: Math.ceil(blockCount / BLOCKS_PER_DEPARTMENT) }, () => randomUUID());
  const blocks = Array.from({ length: blockCount }, (_, index) => aBlock(index, headcount));
  const directory: Directory = {
    protocol: 'leeway/1',
    organisation: { id: organisationId, name: 'Gemeente Grootstad' },
    round: {
      id: roundId,
      name: 'Voorjaar',
      kind: 'baseline',
      opensAt: new Date(Date.now() - 2 * HOUR_MS).toISOString(),
      closesAt: new Date(Date.now() - HOUR_MS).toISOString(),
    },
    questionnaire: {
      id: LEEWAY_QUESTIONNAIRE.id,
      version: LEEWAY_QUESTIONNAIRE.version,
      sha256: createHash('sha256').update(questionnaire).digest('hex'),
    },
    thresholds: DEFAULT_THRESHOLDS,
    tallyKey,
    tallyKeyHeldBy: 'installation',
    units: [
      { id: root, parentId: null, name: 'Gemeente Grootstad' },
      ...departments.map((id, index) => ({ id, parentId: root, name: `Afdeling ${index + 1}` })),
      ...blocks.map(({ unitId, label }, index) => ({
        id: unitId,
        parentId: departments[Math.floor(index / BLOCKS_PER_DEPARTMENT)] ?? root,
        name: label.nl,
      })),
    ],
    blocks,
  };
  return {
    organisationId,
    roundId,
    directory: canonicalDirectory(directory),
    questionnaire,
    blockIds: blocks.map(({ id }) => id),
  };
};

const aBlock = (index: number, headcount: number): Directory['blocks'][number] => {
  const unitId = randomUUID();
  return {
    id: randomUUID(),
    label: { nl: `Team ${index + 1}`, en: `Team ${index + 1}` },
    unitId,
    groupUnitIds: [unitId],
    headcount,
    publicKeys: { ratings: toBase64Url(randomBytes(KEY_BYTES)), comment: toBase64Url(randomBytes(KEY_BYTES)) },
    membersHash: createHash('sha256').update(unitId).digest('hex'),
  };
};
