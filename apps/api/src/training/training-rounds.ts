import type { RoundRef } from '@leeway/contract';
import { type Moment, type MomentGroup, type Questionnaire, shortFormsOf, type Unit } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';

/** A released round as a trainer's pages need it. Nothing raw. */
export interface TrainingRound extends Moment {
  readonly ref: RoundRef;
  /** The frozen tree. */
  readonly units: readonly Unit[];
  readonly groups: readonly MomentGroup[];
  /** The units in whose own group somebody could answer. */
  readonly entitledUnitIds: ReadonlySet<string>;
  /** Whether it asked a part of the organisation: what a training changed can be seen in it, and no cohort is made of it. */
  readonly asksPart: boolean;
}

interface Row {
  readonly roundId: string;
  readonly name: string;
  readonly kind: RoundRef['kind'];
  readonly closesAt: Date;
  readonly units: readonly Unit[];
  /** Canonical JSON of the questionnaire that was asked, written by us at launch. */
  readonly questionnaire: string;
  readonly groups: readonly MomentGroup[];
  readonly entitledUnitIds: readonly string[];
  readonly asksPart: boolean;
}

const FIGURES = {
  all: 'g.figures',
  comparable: `(select coalesce(jsonb_object_agg(f.key, f.value), '{}') from jsonb_each(g.figures) f
          where f.key not like 'item:%' or f.key = any(short.statements))`,
};

/** Those of a baseline that a pulse asks, once for each round. */
const SHORT_STATEMENTS = `
  cross join lateral (
    select array(
      select 'item:' || (item ->> 'id')
      from jsonb_path_query(r.questionnaire::jsonb, '$.scales[*].items[*] ? (@.short == true)') item
      where r.kind = 'baseline') as statements
    offset 0) short`;

const rounds = (figures: keyof typeof FIGURES): string => `
  select r.round_id as "roundId", r.name, r.kind, r.closes_at as "closesAt", r.units, r.questionnaire,
    r.not_asked is not null as "asksPart",
    (select coalesce(jsonb_agg(jsonb_build_object(
        'id', g.group_id, 'kind', g.kind, 'unitId', g.unit_id, 'label', g.label, 'blockIds', g.block_ids,
        'groupUnitIds', g.group_unit_ids, 'coverage', g.coverage, 'respondents', g.respondents,
        'responseCaution', g.response_caution, 'figures', ${FIGURES[figures]}) order by g.group_id), '[]')
      from release.release_groups g
      where g.organisation_id = r.organisation_id and g.round_id = r.round_id) as groups,
    (select coalesce(jsonb_agg(u.id), '[]')
      from people.round_blocks b, jsonb_array_elements_text(b.group_unit_ids) u(id)
      where b.organisation_id = r.organisation_id and b.round_id = r.round_id) as "entitledUnitIds"
  from people.rounds r
  join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  ${SHORT_STATEMENTS}
  where r.organisation_id = $1 and ($2::uuid is null or r.round_id = $2)
  order by r.closes_at desc, r.opens_at desc, r.round_id`;

/** @returns null for a round that does not exist in the organisation, is not released yet, or asked a part of it */
export async function loadTrainingRound(
  manager: EntityManager,
  organisationId: string,
  roundId: string,
): Promise<TrainingRound | null> {
  const [row] = await manager.query<Row[]>(rounds('all'), [organisationId, roundId]);
  return row === undefined || row.asksPart ? null : roundOf(row);
}

/**
 * All released rounds by id: for what can be compared with what, and for what may be seen beside what (`viewAllowed`). Of
 * single statements only those that the short form of a baseline is made of.
 */
export async function loadMoments(
  manager: EntityManager,
  organisationId: string,
): Promise<ReadonlyMap<string, TrainingRound>> {
  const rows = await manager.query<Row[]>(rounds('comparable'), [organisationId, null]);
  return new Map(rows.map((row) => [row.roundId, withShortForms(roundOf(row))]));
}

function roundOf({ roundId, name, closesAt, questionnaire, entitledUnitIds, ...row }: Row): TrainingRound {
  const { kind, units, groups, asksPart } = row;
  return {
    ref: { roundId, name, kind, closesAt: closesAt.toISOString() },
    ...{ kind, units, groups, asksPart },
    questionnaire: JSON.parse(questionnaire) as Questionnaire,
    entitledUnitIds: new Set(entitledUnitIds),
  };
}

function withShortForms(round: TrainingRound): TrainingRound {
  const { kind, questionnaire } = round;
  if (kind === 'pulse') return round;
  const groups = round.groups.map((group) => ({ ...group, shortForms: shortFormsOf(questionnaire, group.figures) }));
  return { ...round, groups };
}
