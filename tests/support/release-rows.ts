import { parseDirectory } from '@leeway/ballot/protocol';
import {
  LEEWAY_QUESTIONNAIRE,
  TallySheet,
  computeRelease,
  isInvalidAnswers,
  parseAnswers,
  type Release,
  type ReleaseCommentGroup,
  type ReleaseGroup,
} from '@leeway/trust-model';
import type { PublishedRound } from './a-published-round.ts';
import type { ProvisionedDatabase } from './provisioned-database.ts';

export interface StoredRelease {
  readonly fingerprint: Buffer;
  readonly counts: readonly Record<string, unknown>[];
  readonly merkle_root: Buffer;
  readonly strays: number;
  readonly quality: Release['quality'];
  /** By id. */
  readonly groups: readonly ReleaseGroup[];
  /** By id. */
  readonly commentGroups: readonly ReleaseCommentGroup[];
  /** By group and hash. */
  readonly comments: readonly StoredComment[];
}

export interface StoredComment {
  readonly groupId: string;
  readonly hash: Buffer;
  readonly text: string;
}

type Database = Pick<ProvisionedDatabase, 'query'>;

/** The release of a round as it is in the database, null while there is none. */
export async function releaseOf(database: Database, { roundId }: { roundId: string }): Promise<StoredRelease | null> {
  const [release] = await database.query<Omit<StoredRelease, 'groups' | 'commentGroups' | 'comments'>>(
    'select fingerprint, counts, merkle_root, strays, quality from release.releases where round_id = $1',
    [roundId],
  );
  if (release === undefined) return null;
  const groups = await database.query<ReleaseGroup>(
    `select group_id as id, kind, unit_id as "unitId", label, block_ids as "blockIds",
            group_unit_ids as "groupUnitIds", coverage, respondents, response_caution as "responseCaution", figures
     from release.release_groups where round_id = $1 order by group_id`,
    [roundId],
  );
  const commentGroups = await database.query<ReleaseCommentGroup>(
    `select group_id as id, unit_id as "unitId", label, block_ids as "blockIds", group_unit_ids as "groupUnitIds",
            respondents
     from release.release_comment_groups where round_id = $1 order by group_id`,
    [roundId],
  );
  const comments = await database.query<StoredComment>(
    `select group_id as "groupId", comment_hash as hash, comment as text
     from release.release_comments where round_id = $1 order by group_id, comment_hash`,
    [roundId],
  );
  return { ...release, groups, commentGroups, comments };
}

/**
 * What the core makes of these contents, straight from the answers: by block index. Sorted by id.
 * @param comments how many came in, by block index
 */
export function expectedRelease(
  round: PublishedRound,
  contents: readonly (readonly unknown[])[],
  comments: readonly number[] = [],
): Release {
  const { round: of, thresholds, units, blocks } = parseDirectory(round.directory);
  const sheet = new TallySheet(LEEWAY_QUESTIONNAIRE, of.kind);
  for (const [index, block] of blocks.entries()) {
    for (const content of contents[index] ?? []) {
      const answers = parseAnswers(LEEWAY_QUESTIONNAIRE, of.kind, content);
      if (!isInvalidAnswers(answers)) sheet.add(block.id, answers);
    }
  }
  const release = computeRelease({
    ...{ questionnaire: LEEWAY_QUESTIONNAIRE, kind: of.kind, thresholds, units, blocks },
    ...sheet.contents(),
    comments: new Map(blocks.map(({ id }, index) => [id, comments[index] ?? 0])),
    hasShownQuality: false,
  });
  return { ...release, groups: byId(release.groups), commentGroups: byId(release.commentGroups) };
}

/** What the core makes of the ratings alone. Sorted by id. */
export function expectedGroups(round: PublishedRound, contents: readonly (readonly unknown[])[]): ReleaseGroup[] {
  return [...expectedRelease(round, contents).groups];
}

function byId<Group extends { readonly id: string }>(groups: readonly Group[]): Group[] {
  return [...groups].sort((one, other) => (one.id < other.id ? -1 : 1));
}
