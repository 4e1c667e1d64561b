import { parseDirectory } from '@leeway/ballot/protocol';
import {
  LEEWAY_QUESTIONNAIRE,
  addAnswers,
  computeRelease,
  emptyTally,
  isInvalidAnswers,
  parseAnswers,
  type BlockTally,
  type ReleaseGroup,
} from '@leeway/trust-model';
import type { Pool } from 'pg';
import type { ARound } from './a-round.ts';

export interface StoredRelease {
  readonly fingerprint: Buffer;
  readonly counts: readonly Record<string, unknown>[];
  readonly merkle_root: Buffer;
  /** By id. */
  readonly groups: readonly ReleaseGroup[];
}

/** The release of a round as it is in the database, null while there is none. */
export async function releaseOf(owner: Pool, { roundId }: { roundId: string }): Promise<StoredRelease | null> {
  const { rows } = await owner.query<Omit<StoredRelease, 'groups'>>(
    'select fingerprint, counts, merkle_root from release.releases where round_id = $1',
    [roundId],
  );
  const groups = await owner.query<ReleaseGroup>(
    `select group_id as id, kind, unit_id as "unitId", label, block_ids as "blockIds",
            group_unit_ids as "groupUnitIds", coverage, respondents, response_caution as "responseCaution", figures
     from release.release_groups where round_id = $1 order by group_id`,
    [roundId],
  );
  return rows[0] === undefined ? null : { ...rows[0], groups: groups.rows };
}

/** What the core makes of these contents, straight from the answers: by block index. Sorted by id. */
export function expectedGroups(round: ARound, contents: readonly (readonly unknown[])[]): ReleaseGroup[] {
  const directory = parseDirectory(round.directory);
  const { kind } = directory.round;
  const tallies = new Map<string, BlockTally>();
  for (const [index, block] of directory.blocks.entries()) {
    const answers = (contents[index] ?? []).map((content) => parseAnswers(LEEWAY_QUESTIONNAIRE, kind, content));
    tallies.set(
      block.id,
      answers.reduce<BlockTally>(
        (tally, one) => (isInvalidAnswers(one) ? tally : addAnswers(tally, one)),
        emptyTally(),
      ),
    );
  }
  const { thresholds, units, blocks } = directory;
  const release = computeRelease({ questionnaire: LEEWAY_QUESTIONNAIRE, kind, thresholds, units, blocks, tallies });
  return [...release.groups].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Waits until `condition` holds. */
export async function until(condition: () => Promise<boolean>, withinMs = 30_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('it did not come to pass');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
