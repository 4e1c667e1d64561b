import type { OrganisationResults } from '@leeway/contract';
import type { UnitTree } from '@leeway/trust-model';
import type { DataSource } from 'typeorm';

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

/** Swedish writes a day as `2026-03-31`, too. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The agreements in progress, in numbers by unit, in the order of the tree of today. */
export async function countAgreements(
  dataSource: DataSource,
  organisationId: string,
  { topDown, units }: UnitTree,
  now: Date,
): Promise<OrganisationResults['agreements']> {
  const rows = await dataSource.query<Row[]>(COUNTS, [organisationId, DAY.format(now)]);
  const byUnit = new Map(rows.map((row) => [row.unitId, row]));
  return topDown.flatMap((unitId) => {
    const row = byUnit.get(unitId);
    return row === undefined ? [] : [{ ...row, name: units.get(unitId)?.name ?? '' }];
  });
}
