import type { DisclosedFigure, FollowUpView } from '@leeway/contract';
import { type Disclosed, type Figure, followUpItemId, type MeasureId, withheld } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';
import type { LedUnit } from './led-unit.js';

/** A round that asks the team of a unit about its agreements, with what was released of the group that the unit is in. */
export interface AskedRound {
  readonly roundId: string;
  readonly name: string;
  readonly kind: Extract<FollowUpView, { status: 'answered' }>['round']['kind'];
  readonly closesAt: Date;
  readonly isReleased: boolean;
  /** Whether everybody who answered is in a group of the release: it has any, and the round did not ask a part. */
  readonly hasGroups: boolean;
  /** Null without such a group. */
  readonly groupUnitIds: readonly string[] | null;
  readonly figures: Readonly<Record<MeasureId, Disclosed<Figure>>> | null;
}

const ASKED_ROUNDS = `
  select r.round_id as "roundId", r.name, r.kind, r.closes_at as "closesAt",
    released.round_id is not null as "isReleased",
    exists (select from release.release_groups any_group
      where any_group.organisation_id = r.organisation_id and any_group.round_id = r.round_id
        and any_group.kind = 'organisation') as "hasGroups",
    own.group_unit_ids as "groupUnitIds", own.figures
  from people.rounds r
  left join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  left join release.release_groups own
    on own.organisation_id = r.organisation_id and own.round_id = r.round_id
    and own.kind = 'reporting-group' and own.group_unit_ids ? $2::text
  where r.organisation_id = $1 and r.round_id = any($3)`;

/** By the id of the round. */
export async function readAskedRounds(
  manager: EntityManager,
  { organisationId, unitId }: LedUnit,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, AskedRound>> {
  if (roundIds.length === 0) return new Map();
  const rows = await manager.query<AskedRound[]>(ASKED_ROUNDS, [organisationId, unitId, roundIds]);
  return new Map(rows.map((row) => [row.roundId, row]));
}

/**
 * What the team answered about an action, as it was released. Together with others it answered nothing about an
 * agreement of its own, so a shared group has no figure for it.
 */
export function followUpFigure(round: AskedRound, actionId: string): DisclosedFigure {
  const { groupUnitIds, figures, hasGroups } = round;
  // Who was asked could answer: without a group nobody did, unless too few did in the whole organisation.
  if (groupUnitIds === null) return withheld(hasGroups ? 'nobody-answered' : 'too-few-respondents');
  if (groupUnitIds.length > 1) return withheld('no-group');
  const figure: Disclosed<Figure> | undefined = figures?.[`item:${followUpItemId(actionId)}`];
  return figure ?? withheld('no-group');
}
