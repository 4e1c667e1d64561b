import type { MyRound } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../auth/access.js';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { fingerprintView } from './fingerprint-view.js';
import { roundState, type RoundMoments } from './round-state.js';

interface MyRoundRow extends RoundMoments, Pick<MyRound, 'roundId' | 'name' | 'kind' | 'handedOut'> {
  readonly fingerprint: Buffer;
}

/** Who collected is known here and not asked: a page that showed it would show it to whoever looks along. */
const ROUNDS = `
  select r.round_id as "roundId", r.name, r.kind, r.opens_at as "opensAt", r.closes_at as "closesAt", r.state,
    r.fingerprint, m.handed_out as "handedOut", released.round_id is not null as released
  from people.rounds r
  join people.round_members m on m.organisation_id = r.organisation_id and m.round_id = r.round_id and m.member_id = $2
  left join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.organisation_id = $1 and r.state = 'launched' and not r.keys_destroyed
  order by r.opens_at, r.round_id`;

/** Rounds as an employee sees them. */
@Injectable()
export class ReadMyRounds {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Those in which this member may take part and that are not over; those that open first come first. */
  async of({ organisationId, memberId }: SignedInMember): Promise<MyRound[]> {
    const rows = await this.dataSource.query<MyRoundRow[]>(ROUNDS, [organisationId, memberId]);
    const now = this.clock.now();
    return rows.flatMap((row) => {
      const state = roundState(row, now);
      if (state !== 'launched' && state !== 'open') return [];
      const { roundId, name, kind, handedOut } = row;
      return {
        ...{ roundId, name, kind, state, handedOut },
        opensAt: row.opensAt.toISOString(),
        closesAt: row.closesAt.toISOString(),
        fingerprint: fingerprintView(row.fingerprint),
        link: `${this.settings.BALLOT_ORIGIN}/#/r/${organisationId}/${roundId}`,
      };
    });
  }
}
