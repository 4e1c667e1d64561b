import type { RoundRef } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

interface RefRow {
  readonly roundId: string;
  readonly name: string;
  readonly kind: RoundRef['kind'];
  readonly closesAt: Date;
}

const CLOSED = `
  select r.round_id as "roundId", r.name, r.kind, r.closes_at as "closesAt"
  from people.rounds r
  join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.organisation_id = $1
  order by r.closes_at desc, r.opens_at desc, r.round_id`;

/** The rounds of an organisation that have been released. */
@Injectable()
export class ClosedRounds {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(organisationId: string): Promise<RoundRef[]> {
    const rows = await this.dataSource.query<RefRow[]>(CLOSED, [organisationId]);
    return rows.map(({ closesAt, ...round }) => ({ ...round, closesAt: closesAt.toISOString() }));
  }
}
