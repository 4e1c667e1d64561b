import type { Participation } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { problem } from '../http/problem.js';
import type { RoundKey } from '../rounds/freeze-round.js';

interface Row {
  readonly closesAt: Date;
  readonly blockId: string | null;
  readonly publishedAt: Date | null;
  readonly part: number;
  readonly of: number;
}

const SELECT = `
  select r.closes_at as "closesAt", p.block_id as "blockId", p.published_at as "publishedAt", p.part, p.parts as of
  from people.rounds r
  left join (
    people.participation p
    join people.round_blocks b
      on b.organisation_id = p.organisation_id and b.round_id = p.round_id and b.block_id = p.block_id)
    on p.organisation_id = r.organisation_id and p.round_id = r.round_id
  where r.organisation_id = $1 and r.round_id = $2
  order by b.position`;

/** What was fixed last; it counts nothing. */
@Injectable()
export class ReadParticipation {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError not-found */
  async of({ organisationId, roundId }: RoundKey): Promise<Participation> {
    const rows = await this.dataSource.query<Row[]>(SELECT, [organisationId, roundId]);
    const [first] = rows;
    if (first === undefined) throw problem('not-found');
    if (this.clock.now() >= first.closesAt) return { publishedAt: null, blocks: [] };
    return {
      publishedAt: first.publishedAt?.toISOString() ?? null,
      blocks: rows.flatMap(({ blockId, part, of }) => (blockId === null ? [] : [{ blockId, part, of }])),
    };
  }
}
