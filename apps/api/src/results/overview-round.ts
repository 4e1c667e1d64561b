import type { RoundRef } from '@leeway/contract';
import type { Questionnaire, ReleaseGroup, Unit } from '@leeway/trust-model';
import type { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import type { ReleasedGroups } from './spoken-for.js';

/** Of a released round what an overview of several units is made of. */
export interface OverviewRound extends ReleasedGroups {
  readonly ref: RoundRef;
  /** The frozen tree. */
  readonly units: readonly Unit[];
  readonly questionnaire: Questionnaire;
  /** With their scales and own statements, and without other statements and areas. */
  readonly groups: readonly ReleaseGroup[];
  /** The units of which this person has sealed or skipped their mirror. */
  readonly settledUnitIds: ReadonlySet<string>;
}

interface Row {
  readonly name: string;
  readonly kind: RoundRef['kind'];
  readonly closesAt: Date;
  readonly units: readonly Unit[];
  readonly questionnaire: string;
  readonly groups: readonly ReleaseGroup[];
  readonly entitledUnitIds: readonly string[];
  readonly settledUnitIds: readonly string[];
}

/** In one query: the page is read by many people in the hour after a closing. */
const ROUND = `
  select r.name, r.kind, r.closes_at as "closesAt", r.units, r.questionnaire,
    (select coalesce(jsonb_agg(jsonb_build_object(
        'id', g.group_id, 'kind', g.kind, 'unitId', g.unit_id, 'label', g.label, 'blockIds', g.block_ids,
        'groupUnitIds', g.group_unit_ids, 'coverage', g.coverage, 'respondents', g.respondents,
        'responseCaution', g.response_caution,
        'figures', (select coalesce(jsonb_object_agg(f.key, f.value), '{}') from jsonb_each(g.figures) f
          where f.key like 'scale:%' or f.key like 'item:own-%')) order by g.group_id), '[]')
      from release.release_groups g
      where g.organisation_id = r.organisation_id and g.round_id = r.round_id) as groups,
    (select coalesce(jsonb_agg(u.id), '[]')
      from people.round_blocks b, jsonb_array_elements_text(b.group_unit_ids) u(id)
      where b.organisation_id = r.organisation_id and b.round_id = r.round_id) as "entitledUnitIds",
    (select coalesce(jsonb_agg(m.unit_id), '[]')
      from people.mirrors m
      where m.organisation_id = r.organisation_id and m.round_id = r.round_id and m.member_id = $3) as "settledUnitIds"
  from people.rounds r
  join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.organisation_id = $1 and r.round_id = $2 and r.not_asked is null`;

/** @returns null for a round that does not exist in the organisation, is not released yet, or asked a part of it */
export async function loadOverviewRound(
  dataSource: DataSource,
  { organisationId, memberId }: SignedInMember,
  roundId: string,
): Promise<OverviewRound | null> {
  const [row] = await dataSource.query<Row[]>(ROUND, [organisationId, roundId, memberId]);
  if (row === undefined) return null;
  const { name, kind, closesAt, units, groups } = row;
  return {
    ref: { roundId, name, kind, closesAt: closesAt.toISOString() },
    ...{ units, groups },
    // Canonical JSON of the questionnaire that was asked, written by us at launch.
    questionnaire: JSON.parse(row.questionnaire) as Questionnaire,
    entitledUnitIds: new Set(row.entitledUnitIds),
    settledUnitIds: new Set(row.settledUnitIds),
  };
}
