import type { RoundRef } from '@leeway/contract';
import {
  type Disclosed,
  type QualityFigures,
  type Questionnaire,
  type ReleaseGroup,
  withheld,
} from '@leeway/trust-model';
import type { DataSource } from 'typeorm';
import { asksAsMuch, besideRound, type EarlierRound, WORDING } from '../earlier-round.js';

interface RoundRow {
  readonly roundId: string;
  readonly name: string;
  readonly kind: RoundRef['kind'];
  readonly closesAt: Date;
  readonly quality: Disclosed<QualityFigures>;
  readonly wording: string;
  /** Canonical JSON, written by us at launch; of the round that is looked at alone, else empty. */
  readonly questionnaire: string;
}

const ROUNDS = `
  select r.round_id as "roundId", r.name, r.kind, r.closes_at as "closesAt", released.quality,
    ${WORDING} as wording, case when r.round_id = $2 then r.questionnaire else '' end as questionnaire
  from people.rounds r
  join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.organisation_id = $1 and r.not_asked is null
  order by r.closes_at desc, r.opens_at desc, r.round_id`;

const GROUPS = `
  select g.group_id as id, g.kind, g.unit_id as "unitId", g.label, g.block_ids as "blockIds",
    g.group_unit_ids as "groupUnitIds", g.coverage, g.respondents, g.response_caution as "responseCaution",
    (select coalesce(jsonb_object_agg(f.key, f.value), '{}') from jsonb_each(g.figures) f
      where f.key like 'scale:%' or ($3 and f.key like 'item:%')) as figures
  from release.release_groups g
  where g.organisation_id = $1 and g.round_id = $2`;

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
  const rounds = await dataSource.query<RoundRow[]>(ROUNDS, [organisationId, roundId]);
  const position = rounds.findIndex((round) => round.roundId === roundId);
  const row = rounds[position];
  const same = rounds.slice(position + 1).filter((round) => row !== undefined && asksAsMuch(round, row));
  const comparable = same.map(({ roundId: id, name, kind, closesAt }) => ({
    ...{ roundId: id, name, kind },
    closesAt: closesAt.toISOString(),
  }));
  const ref = before === undefined ? comparable[0] : comparable.find((round) => round.roundId === before);
  const quality = rounds.find((round) => round.quality.status === 'shown')?.quality;
  return {
    comparable,
    earlier: row === undefined || ref === undefined ? null : await loadEarlier(dataSource, organisationId, row, ref),
    quality: quality ?? withheld('too-few-for-quality'),
  };
}

async function loadEarlier(
  dataSource: DataSource,
  organisationId: string,
  { kind, questionnaire: asked }: RoundRow,
  ref: RoundRef,
): Promise<EarlierRound> {
  const isShortened = ref.kind !== kind;
  const groups = await dataSource.query<ReleaseGroup[]>(GROUPS, [organisationId, ref.roundId, isShortened]);
  return besideRound({ kind, questionnaire: JSON.parse(asked) as Questionnaire }, { ref, groups });
}
