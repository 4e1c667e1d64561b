import type { RoundRef } from '@leeway/contract';
import { type Disclosed, type QualityFigures, type ReleaseGroup, withheld } from '@leeway/trust-model';
import type { DataSource } from 'typeorm';

interface RoundRow {
  readonly roundId: string;
  readonly name: string;
  readonly kind: RoundRef['kind'];
  readonly closesAt: Date;
  readonly quality: Disclosed<QualityFigures>;
  /** The same for rounds with the same wording of the same statements. */
  readonly statements: string;
}

const ROUNDS = `
  select r.round_id as "roundId", r.name, r.kind, r.closes_at as "closesAt", released.quality,
    concat_ws(' ', r.kind, r.questionnaire::json ->> 'id', r.questionnaire::json ->> 'version') as statements
  from people.rounds r
  join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.organisation_id = $1 and r.not_asked is null
  order by r.closes_at desc, r.opens_at desc, r.round_id`;

const GROUPS = `
  select g.group_id as id, g.kind, g.unit_id as "unitId", g.label, g.block_ids as "blockIds",
    g.group_unit_ids as "groupUnitIds", g.coverage, g.respondents, g.response_caution as "responseCaution",
    (select coalesce(jsonb_object_agg(f.key, f.value), '{}') from jsonb_each(g.figures) f
      where f.key like 'scale:%') as figures
  from release.release_groups g
  where g.organisation_id = $1 and g.round_id = $2`;

/** An earlier round with the same statements, with what is needed to compare. */
export interface EarlierRound {
  readonly ref: RoundRef;
  readonly groups: readonly ReleaseGroup[];
}

export interface Comparison {
  /** Newest first. */
  readonly comparable: readonly RoundRef[];
  readonly earlier: EarlierRound | null;
  /** Of whichever round of the organisation has shown them. */
  readonly quality: Disclosed<QualityFigures>;
}

/**
 * In two statements, whatever the organisation's size.
 * @param before the round to compare with; undefined for the newest that can be
 * @returns without an earlier round if that one can not be compared with, or there is none
 */
export async function loadComparison(
  dataSource: DataSource,
  organisationId: string,
  roundId: string,
  before: string | undefined,
): Promise<Comparison> {
  const rounds = await dataSource.query<RoundRow[]>(ROUNDS, [organisationId]);
  const position = rounds.findIndex((round) => round.roundId === roundId);
  const same = rounds.slice(position + 1).filter(({ statements }) => statements === rounds[position]?.statements);
  const comparable = same.map(({ roundId: id, name, kind, closesAt }) => ({
    ...{ roundId: id, name, kind },
    closesAt: closesAt.toISOString(),
  }));
  const ref = before === undefined ? comparable[0] : comparable.find((round) => round.roundId === before);
  const quality = rounds.find((round) => round.quality.status === 'shown')?.quality;
  return {
    comparable,
    earlier:
      ref === undefined
        ? null
        : { ref, groups: await dataSource.query<ReleaseGroup[]>(GROUPS, [organisationId, ref.roundId]) },
    quality: quality ?? withheld('too-few-for-quality'),
  };
}
