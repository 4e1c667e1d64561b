import { parseDirectory } from '@leeway/ballot/protocol';
import {
  addAnswers,
  type Answers,
  type BlockTally,
  computeRelease,
  emptyTally,
  itemsOf,
  LEEWAY_QUESTIONNAIRE,
  type Rating,
  type Release,
} from '@leeway/trust-model';
import type { ProvisionedDatabase } from './provisioned-database.ts';

/** How a block of a unit answers: so many people, all with the same rating. */
export type BlockAnswers = ReadonlyMap<string, { readonly respondents: number; readonly rating: Rating }>;

const tallyOf = (kind: 'pulse' | 'baseline', respondents: number, rating: Rating): BlockTally => {
  const items = itemsOf(LEEWAY_QUESTIONNAIRE, kind);
  const answers: Answers = { ratings: Object.fromEntries(items.map(({ id }) => [id, rating])), delegation: {} };
  return Array.from({ length: respondents }).reduce<BlockTally>((tally) => addAnswers(tally, answers), emptyTally());
};

/** Plays the tally's closing: releases a round in which the blocks with these units answered like this. */
export async function aRelease(
  database: ProvisionedDatabase,
  organisationId: string,
  roundId: string,
  answersByUnit: BlockAnswers,
): Promise<Release> {
  const [row] = await database.query<{ directory: string }>('select directory from people.rounds where round_id = $1', [
    roundId,
  ]);
  const { units, blocks, round, thresholds } = parseDirectory(row?.directory ?? '');
  const tallies = blocks.flatMap(({ id, groupUnitIds }) => {
    const answers = groupUnitIds.flatMap((unitId) => answersByUnit.get(unitId) ?? [])[0];
    return answers === undefined ? [] : [[id, tallyOf(round.kind, answers.respondents, answers.rating)] as const];
  });
  const release = computeRelease({
    questionnaire: LEEWAY_QUESTIONNAIRE,
    kind: round.kind,
    thresholds,
    units,
    blocks,
    tallies: new Map(tallies),
  });
  await database.query(
    `insert into release.releases (organisation_id, round_id, fingerprint, counts, merkle_root)
     values ($1, $2, sha256('a'), '[]', sha256('b'))`,
    [organisationId, roundId],
  );
  for (const group of release.groups) {
    await database.query(
      `insert into release.release_groups (organisation_id, round_id, group_id, kind, unit_id, label, block_ids,
        group_unit_ids, coverage, respondents, response_caution, figures)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        ...[organisationId, roundId, group.id, group.kind, group.unitId],
        ...[group.label, group.blockIds, group.groupUnitIds].map((value) => JSON.stringify(value)),
        group.coverage,
        JSON.stringify(group.respondents),
        group.responseCaution,
        JSON.stringify(group.figures),
      ],
    );
  }
  return release;
}
