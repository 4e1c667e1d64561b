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
import type { ProvisionedDatabase } from './provisioned-database.ts';
import type { PublishedRound } from './a-published-round.ts';

export interface StoredRelease {
  readonly fingerprint: Buffer;
  readonly counts: readonly Record<string, unknown>[];
  readonly merkle_root: Buffer;
  /** By id. */
  readonly groups: readonly ReleaseGroup[];
}

/** The release of a round as it is in the database, null while there is none. */
export async function releaseOf(
  database: ProvisionedDatabase,
  { roundId }: { roundId: string },
): Promise<StoredRelease | null> {
  const [release] = await database.query<Omit<StoredRelease, 'groups'>>(
    'select fingerprint, counts, merkle_root from release.releases where round_id = $1',
    [roundId],
  );
  const groups = await database.query<ReleaseGroup>(
    `select group_id as id, kind, unit_id as "unitId", label, block_ids as "blockIds",
            group_unit_ids as "groupUnitIds", coverage, respondents, response_caution as "responseCaution", figures
     from release.release_groups where round_id = $1 order by group_id`,
    [roundId],
  );
  return release === undefined ? null : { ...release, groups };
}

/** What the core makes of these contents, straight from the answers: by block index. Sorted by id. */
export function expectedGroups(round: PublishedRound, contents: readonly (readonly unknown[])[]): ReleaseGroup[] {
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
