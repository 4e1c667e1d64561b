import type { OrganisationResults } from '@leeway/contract';
import type { UnitTree } from '@leeway/trust-model';
import type { EntityManager } from 'typeorm';

interface Row {
  readonly unitId: string;
  readonly open: number;
  readonly overdue: number;
  readonly nextDueOn: string | null;
}

/** Numbers only: what was agreed on, and who takes care of it, is for who leads the unit. */
const COUNTS = `
  select unit_id as "unitId", count(*)::int as open, (count(*) filter (where due_on < $2::date))::int as overdue,
    (min(due_on) filter (where due_on >= $2::date))::text as "nextDueOn"
  from people.agreements where organisation_id = $1 and state = 'open' group by unit_id`;

/** The agreements in progress, in numbers by unit, in the order of the tree of today. @param today `2026-12-04` */
export async function countAgreements(
  manager: EntityManager,
  organisationId: string,
  { topDown, units }: UnitTree,
  today: string,
): Promise<OrganisationResults['agreements']> {
  const rows = await manager.query<Row[]>(COUNTS, [organisationId, today]);
  const byUnit = new Map(rows.map((row) => [row.unitId, row]));
  return topDown.flatMap((unitId) => {
    const row = byUnit.get(unitId);
    return row === undefined ? [] : [{ ...row, name: units.get(unitId)?.name ?? '' }];
  });
}
