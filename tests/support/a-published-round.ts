import { createHash, randomUUID } from 'node:crypto';
import { canonicalDirectory, canonicalJson, type Directory, type Purpose } from '@leeway/ballot/protocol';
import { generateBlockKey, type BlockKey } from '@leeway/ballot/server';
import { DEFAULT_THRESHOLDS, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';

const HOUR_MS = 3_600_000;

export interface RoundOptions {
  readonly organisationId?: string;
  readonly roundId?: string;
  readonly opensAt?: Date;
  readonly closesAt?: Date;
  readonly kind?: Directory['round']['kind'];
  /** One block per number, each a team below the same department. */
  readonly headcounts?: readonly number[];
  /** Public tally key, base64url. */
  readonly tallyKey: string;
  readonly tallyKeyHeldBy?: Directory['tallyKeyHeldBy'];
}

/** A launched round with the secrets that only the api has. */
export interface PublishedRound {
  readonly organisationId: string;
  readonly roundId: string;
  readonly directory: string;
  readonly questionnaire: string;
  readonly blocks: readonly (Directory['blocks'][number] & { readonly privateKeys: Record<Purpose, string> })[];
}

const keys: Promise<Record<Purpose, BlockKey>>[] = [];

/** RSA keys are slow to make, so the rounds of one test file share them. */
function blockKeys(index: number): Promise<Record<Purpose, BlockKey>> {
  return (keys[index] ??= Promise.all([generateBlockKey(), generateBlockKey()]).then(([ratings, comment]) => ({
    ratings,
    comment,
  })));
}

export async function aPublishedRound(options: RoundOptions): Promise<PublishedRound> {
  const {
    organisationId = randomUUID(),
    roundId = randomUUID(),
    headcounts = [8, 6],
    tallyKey,
    tallyKeyHeldBy = 'installation',
  } = options;
  const root = randomUUID();
  const questionnaire = canonicalJson(LEEWAY_QUESTIONNAIRE);
  const blocks = await Promise.all(headcounts.map((headcount, index) => aBlock(index, headcount)));
  const { id, version } = LEEWAY_QUESTIONNAIRE;
  const directory = canonicalDirectory({
    protocol: 'leeway/1',
    organisation: { id: organisationId, name: 'Gemeente Zandwijk' },
    round: {
      id: roundId,
      name: 'Voorjaar',
      kind: options.kind ?? 'pulse',
      opensAt: (options.opensAt ?? new Date(Date.now() - HOUR_MS)).toISOString(),
      closesAt: (options.closesAt ?? new Date(Date.now() + HOUR_MS)).toISOString(),
    },
    questionnaire: { id, version, sha256: createHash('sha256').update(questionnaire).digest('hex') },
    thresholds: DEFAULT_THRESHOLDS,
    tallyKey,
    tallyKeyHeldBy,
    units: [
      { id: root, parentId: null, name: 'Dienstverlening' },
      ...blocks.map(({ unitId, label }) => ({ id: unitId, parentId: root, name: label.nl })),
    ],
    blocks: blocks.map(({ privateKeys: _, ...block }) => block),
  });
  return { organisationId, roundId, directory, questionnaire, blocks };
}

async function aBlock(index: number, headcount: number): Promise<PublishedRound['blocks'][number]> {
  const unitId = randomUUID();
  const { ratings, comment } = await blockKeys(index);
  return {
    id: randomUUID(),
    label: { nl: `Team ${index + 1}`, en: `Team ${index + 1}` },
    unitId,
    groupUnitIds: [unitId],
    headcount,
    membersHash: createHash('sha256').update(unitId).digest('hex'),
    publicKeys: { ratings: ratings.publicKey, comment: comment.publicKey },
    privateKeys: { ratings: ratings.privateKey, comment: comment.privateKey },
  };
}
