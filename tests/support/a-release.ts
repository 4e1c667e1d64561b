import { createHash } from 'node:crypto';
import { parseDirectory } from '@leeway/ballot/protocol';
import {
  type Answers,
  computeRelease,
  itemsOf,
  LEEWAY_QUESTIONNAIRE,
  type Rating,
  type Release,
  type ReleaseCommentGroup,
  type ReleaseGroup,
  TallySheet,
  withheld,
} from '@leeway/trust-model';
import type { ProvisionedDatabase } from './provisioned-database.ts';

/** How a block of a unit answers: so many people, all with the same rating, and what they add to it. */
export type BlockAnswers = ReadonlyMap<
  string,
  { readonly respondents: number; readonly rating: Rating; readonly comments?: readonly string[] }
>;

type Key = readonly [organisationId: string, roundId: string];

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
  const { units, blocks, round, thresholds, notAsked = [] } = parseDirectory(row?.directory ?? '');
  const { kind } = round;
  const sheet = new TallySheet(LEEWAY_QUESTIONNAIRE, kind);
  const comments = new Map<string, readonly string[]>();
  for (const { id, groupUnitIds } of blocks) {
    const given = groupUnitIds.flatMap((unitId) => answersByUnit.get(unitId) ?? [])[0];
    if (given === undefined) continue;
    for (let number = 0; number < given.respondents; number++) sheet.add(id, allAlike(kind, given.rating));
    comments.set(id, given.comments ?? []);
  }
  const release = computeRelease({
    ...{ questionnaire: LEEWAY_QUESTIONNAIRE, kind, thresholds, units, blocks, notAsked },
    ...sheet.contents(),
    comments: new Map([...comments].map(([id, texts]) => [id, texts.length])),
    hasShownQuality: false,
  });
  const key = [organisationId, roundId] as const;
  await insertRelease(database, key, { quality: release.quality });
  for (const group of release.groups) await insertGroup(database, key, group);
  for (const group of release.commentGroups) {
    const texts = group.blockIds.flatMap((id) => comments.get(id) ?? []);
    await insertComments(database, key, group, texts);
  }
  return release;
}

export interface ReleaseParts {
  readonly counts?: readonly unknown[];
  readonly strays?: number;
  readonly merkleRoot?: Uint8Array;
  readonly quality?: Release['quality'];
}

/** The row of a release alone. */
export async function insertRelease(database: ProvisionedDatabase, key: Key, parts: ReleaseParts = {}): Promise<void> {
  const { counts = [], strays = 0, merkleRoot = sha256(''), quality = withheld('too-few-for-quality') } = parts;
  await database.query(
    `insert into release.releases (organisation_id, round_id, fingerprint, counts, strays, merkle_root, quality)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [...key, sha256('a'), JSON.stringify(counts), strays, merkleRoot, JSON.stringify(quality)],
  );
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

const allAlike = (kind: 'pulse' | 'baseline', rating: Rating): Answers => ({
  ratings: Object.fromEntries(itemsOf(LEEWAY_QUESTIONNAIRE, kind).map(({ id }) => [id, rating])),
  delegation: {},
});

async function insertGroup(database: ProvisionedDatabase, key: Key, group: ReleaseGroup): Promise<void> {
  await database.query(
    `insert into release.release_groups (organisation_id, round_id, group_id, kind, unit_id, label, block_ids,
      group_unit_ids, coverage, respondents, response_caution, figures)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[...key, group.id, group.kind, group.unitId],
      ...[group.label, group.blockIds, group.groupUnitIds].map((value) => JSON.stringify(value)),
      group.coverage,
      JSON.stringify(group.respondents),
      group.responseCaution,
      JSON.stringify(group.figures),
    ],
  );
}

async function insertComments(
  database: ProvisionedDatabase,
  key: Key,
  group: ReleaseCommentGroup,
  texts: readonly string[],
): Promise<void> {
  await database.query(
    `insert into release.release_comment_groups (organisation_id, round_id, group_id, unit_id, label, block_ids,
      group_unit_ids, respondents) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[...key, group.id, group.unitId],
      ...[group.label, group.blockIds, group.groupUnitIds, group.respondents].map((value) => JSON.stringify(value)),
    ],
  );
  for (const text of texts) {
    await database.query(
      `insert into release.release_comments (organisation_id, round_id, group_id, comment_hash, comment)
       values ($1, $2, $3, $4, $5)`,
      [...key, group.id, sha256(text), text],
    );
  }
}
