import type { Leaver, Leavers } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { displayName, type PersonName } from '../display-name.js';

const MAX_SHOWN = 50;

interface LeaverRow extends PersonName {
  readonly memberId: string;
  readonly email: string;
  readonly inRoundUntil: Date | null;
  readonly total: number;
}

/** Rounds that somebody may answer in and that have not been released: the last moment at which one of them closes. */
const IN_ROUND = `
  select max(round.closes_at) as until from people.round_members entitled
  join people.rounds round
    on round.organisation_id = entitled.organisation_id and round.round_id = entitled.round_id
  left join release.releases released
    on released.organisation_id = round.organisation_id and released.round_id = round.round_id
  where entitled.organisation_id = $1 and released.round_id is null`;

const LEAVERS = `
  select person.member_id as "memberId", person.email, person.first_name as "firstName", person.infix,
    person.last_name as "lastName", (count(*) over ())::int as total,
    (${IN_ROUND} and entitled.member_id = person.member_id) as "inRoundUntil"
  from people.members person
  where person.organisation_id = $1 and not person.active and not person.erased
    and strpos(lower(concat_ws(' ', person.first_name, nullif(person.infix, ''), person.last_name, person.email)), lower($2)) > 0
  order by person.last_name, person.first_name, person.member_id
  limit ${MAX_SHOWN}`;

/** @returns when the last round closes that somebody belongs to and that still runs; null when there is none */
export const inRoundUntil = async (
  manager: EntityManager,
  organisationId: string,
  memberId: string,
): Promise<Date | null> => {
  const [row] = await manager.query<{ until: Date | null }[]>(`${IN_ROUND} and entitled.member_id = $2`, [
    organisationId,
    memberId,
  ]);
  return row?.until ?? null;
};

/** People who are not there any more, and whose name and address are still kept. */
@Injectable()
export class FindLeavers {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @param search a part of the name or the address; everybody when it is empty */
  async find(organisationId: string, search: string): Promise<Leavers> {
    const rows = await this.dataSource.query<LeaverRow[]>(LEAVERS, [organisationId, search.replaceAll('\u0000', '')]);
    return { people: rows.map(view), total: rows[0]?.total ?? 0 };
  }
}

const view = (row: LeaverRow): Leaver => ({
  memberId: row.memberId,
  name: displayName(row),
  email: row.email,
  inRoundUntil: row.inRoundUntil?.toISOString() ?? null,
});
