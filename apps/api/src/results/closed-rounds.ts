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
  where r.organisation_id = $1 and ($2 or r.not_asked is null)
  order by r.closes_at desc, r.opens_at desc, r.round_id`;

/** The rounds of an organisation that have been released. */
@Injectable()
export class ClosedRounds {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Those that asked everybody, the newest first. */
  ofEverybody(organisationId: string): Promise<RoundRef[]> {
    return this.list(organisationId, false);
  }

  /** Those that asked a part of the organisation as well, the newest first. */
  all(organisationId: string): Promise<RoundRef[]> {
    return this.list(organisationId, true);
  }

  private async list(organisationId: string, withParts: boolean): Promise<RoundRef[]> {
    const rows = await this.dataSource.query<RefRow[]>(CLOSED, [organisationId, withParts]);
    return rows.map(({ closesAt, ...round }) => ({ ...round, closesAt: closesAt.toISOString() }));
  }
}
