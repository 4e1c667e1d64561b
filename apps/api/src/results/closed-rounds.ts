import type { ResultsIndex, RoundRef } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

interface RefRow {
  readonly roundId: string;
  readonly name: string;
  readonly kind: RoundRef['kind'];
  readonly closesAt: Date;
  readonly asksPart: boolean;
}

/** Those of everybody, and of those that asked a part the ones that asked one of these units. */
const CLOSED = `
  select r.round_id as "roundId", r.name, r.kind, r.closes_at as "closesAt", r.not_asked is not null as "asksPart"
  from people.rounds r
  join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.organisation_id = $1 and (r.not_asked is null or exists (
    select from people.round_blocks b
    where b.organisation_id = r.organisation_id and b.round_id = r.round_id and b.group_unit_ids ?| $2::text[]))
  order by r.closes_at desc, r.opens_at desc, r.round_id`;

/** The rounds of an organisation that have been released. */
@Injectable()
export class ClosedRounds {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Those that asked everybody, the newest first. */
  async ofEverybody(organisationId: string): Promise<RoundRef[]> {
    const rows = await this.dataSource.query<RefRow[]>(CLOSED, [organisationId, []]);
    return rows.map(refOf);
  }

  /** For who leads these units: also those that asked a part of the organisation with one of them in it. The newest first. */
  async forLeader(organisationId: string, unitIds: readonly string[]): Promise<ResultsIndex['rounds']> {
    const rows = await this.dataSource.query<RefRow[]>(CLOSED, [organisationId, unitIds]);
    return rows.map((row) => ({ ...refOf(row), ...(row.asksPart && { asksPart: true as const }) }));
  }
}

function refOf({ roundId, name, kind, closesAt }: RefRow): RoundRef {
  return { roundId, name, kind, closesAt: closesAt.toISOString() };
}
