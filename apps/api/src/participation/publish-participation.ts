import { participationBand } from '@leeway/trust-model';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { COLLECTED_OF_BLOCK } from '../rounds/collected-of-block.js';
import { publicationMoment } from './publication-moment.js';

interface DueBlock {
  readonly organisationId: string;
  readonly roundId: string;
  readonly blockId: string;
  readonly headcount: number;
  readonly collected: number;
}

/** Whose clocks rounds that run at the moment go by. */
const CLOCKS = `
  select distinct o.time_zone as "timeZone"
  from people.rounds r join people.organisations o on o.organisation_id = r.organisation_id
  where r.state = 'launched' and not r.keys_destroyed and r.closes_at > $1`;

/** Blocks of rounds that run by a clock, and were not told of it yet. */
const DUE = `
  select b.organisation_id as "organisationId", b.round_id as "roundId", b.block_id as "blockId", b.headcount,
    ${COLLECTED_OF_BLOCK}::int as collected
  from people.round_blocks b
  join people.rounds r on r.organisation_id = b.organisation_id and r.round_id = b.round_id
  join people.organisations o on o.organisation_id = r.organisation_id
  left join people.participation p
    on p.organisation_id = b.organisation_id and p.round_id = b.round_id and p.block_id = b.block_id
  where r.state = 'launched' and not r.keys_destroyed and r.closes_at > $1 and o.time_zone = $2
    and (p.published_at is null or p.published_at < $1)`;

/** The first process to tell of a moment is right; a second one changes nothing. */
const PUBLISH = `
  insert into people.participation (organisation_id, round_id, block_id, published_at, part, parts)
  select x.organisation_id, x.round_id, x.block_id, $1, x.part, x.parts
  from jsonb_to_recordset($2::jsonb)
    as x (organisation_id uuid, round_id uuid, block_id uuid, part integer, parts integer)
  on conflict (organisation_id, round_id, block_id) do update
    set published_at = excluded.published_at, part = excluded.part, parts = excluded.parts
    where participation.published_at < excluded.published_at`;

/** Fixes how much of each block has collected. The numbers themselves are written nowhere, and are gone after this. */
@Injectable()
export class PublishParticipation {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** For every round on whose clock it is time. */
  async dueAt(now: Date): Promise<void> {
    for (const { timeZone } of await this.dataSource.query<{ timeZone: string }[]>(CLOCKS, [now])) {
      const moment = publicationMoment(now, timeZone);
      if (moment !== null) await this.of(moment, timeZone);
    }
  }

  private async of(moment: Date, timeZone: string): Promise<void> {
    const due = await this.dataSource.query<DueBlock[]>(DUE, [moment, timeZone]);
    if (due.length === 0) return;
    const rows = due.map(({ organisationId, roundId, blockId, headcount, collected }) => {
      const { part, of } = participationBand(headcount, collected);
      return { organisation_id: organisationId, round_id: roundId, block_id: blockId, part, parts: of };
    });
    await this.dataSource.query(PUBLISH, [moment, JSON.stringify(rows)]);
  }
}
