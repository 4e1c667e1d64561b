import { MAX_EXTENSION_DAYS } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../audit/record-act.js';
import { CLOCK } from '../config/config.module.js';
import { inTransaction } from '../database/in-transaction.js';
import { problem } from '../http/problem.js';
import { timeZoneOf } from '../organisations/time-zone/time-zone-of.js';
import type { RoundKey } from './freeze-round.js';
import { moment } from './moment.js';
import { RoundEntity } from './round.entity.js';
import { roundState } from './round-state.js';

const DAY_MS = 86_400_000;

/** What opens between the old end and the new one: people would be asked in two rounds at a time. */
const OPENS_MEANWHILE = `
  select min(next.opens_at) as "opensAt" from (
    select opens_at from people.rounds
      where organisation_id = $1 and state <> 'stopped' and not stop_requested and not keys_destroyed
    union all
    select opens_at from people.series_rounds where organisation_id = $1 and state = 'planned'
    union all
    select r.opens_at from people.check_back_rounds r
      join people.check_backs c on c.organisation_id = r.organisation_id and c.cohort_id = r.cohort_id
      where r.organisation_id = $1 and r.state = 'planned' and c.state = 'accepted') next
  where next.opens_at >= $2 and next.opens_at < $3`;

/** Takes the wish to close a round later. It is extended when the tally says so: only it can keep the round open. */
@Injectable()
export class ExtendRound {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The same end again changes nothing.
   * @param memberId who wants it, for the audit trail
   * @throws ProblemError not-found, round-extended, round-not-open, extension-dates, extension-overlaps
   */
  async request(key: RoundKey, closesAt: Date, memberId: string): Promise<void> {
    await inTransaction(this.dataSource, async (manager) => {
      const round = await manager.findOne(RoundEntity, { where: { ...key }, lock: { mode: 'pessimistic_write' } });
      if (round === null) throw problem('not-found');
      if (round.extendTo?.getTime() === closesAt.getTime()) return;
      if (round.extendTo !== null) throw problem('round-extended');
      if (roundState({ ...round, released: false }, this.clock.now()) !== 'open') throw problem('round-not-open');
      const laterMs = closesAt.getTime() - round.closesAt.getTime();
      if (laterMs <= 0 || laterMs > MAX_EXTENSION_DAYS * DAY_MS) throw problem('extension-dates');
      await requireNothingMeanwhile(manager, key, { from: round.closesAt, to: closesAt });
      await manager.update(RoundEntity, { ...key }, { extendTo: closesAt });
      await recordAct(manager, { organisationId: key.organisationId, memberId }, this.clock.now(), {
        kind: 'round-extended',
        about: { id: key.roundId, name: round.name },
        details: { from: round.closesAt.toISOString(), to: closesAt.toISOString() },
      });
    });
  }
}

async function requireNothingMeanwhile(
  manager: EntityManager,
  { organisationId }: RoundKey,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<void> {
  const [next] = await manager.query<{ opensAt: Date | null }[]>(OPENS_MEANWHILE, [organisationId, from, to]);
  const opensAt = next?.opensAt ?? null;
  if (opensAt === null) return;
  const timeZone = await timeZoneOf(manager, organisationId);
  throw problem('extension-overlaps', {
    opensNl: moment('nl', opensAt, timeZone),
    opensEn: moment('en', opensAt, timeZone),
  });
}
