import type { AheadRequest, RoundAhead } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { problem } from '../http/problem.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { MemberTokens } from './member-tokens.js';

/** Who is asked about: by a session, or by the pass of their device. */
interface Member {
  readonly organisationId: string;
  readonly memberId: string;
}

const ROUNDS = `
  select r.round_id as "roundId", link.token_hash as "linkHash"
  from people.rounds r
  join people.round_members m on m.organisation_id = r.organisation_id and m.round_id = r.round_id and m.member_id = $2
  join people.personal_links link on link.organisation_id = m.organisation_id and link.round_id = m.round_id
    and link.member_id = m.member_id
  where r.organisation_id = $1 and r.state = 'launched' and not r.keys_destroyed and r.closes_at > $3
    and m.handed_out = 'mail'
    and not exists (
      select from release.releases released
      where released.organisation_id = r.organisation_id and released.round_id = r.round_id)
    and (
      select count(*) from people.issuances i
      where i.organisation_id = m.organisation_id and i.round_id = m.round_id and i.member_id = m.member_id) < 2
  order by r.opens_at, r.round_id`;

/**
 * Which rounds wait for a member to collect, so that it happens at any visit, long before an answer is handed in. Nothing
 * is written: asking leaves no trace.
 */
@Injectable()
export class FindRoundsAhead {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly tokens: MemberTokens,
  ) {}

  /** @throws ProblemError unknown-pass */
  async withPass(request: AheadRequest): Promise<RoundAhead[]> {
    const { organisationId } = request;
    const memberId = this.tokens.memberOfPass(request);
    if (memberId === null || !(await this.isActive({ organisationId, memberId }))) throw problem('unknown-pass');
    return this.of({ organisationId, memberId });
  }

  /** Each with a token that opens it for a short while; those that open first come first. */
  async of({ organisationId, memberId }: Member): Promise<RoundAhead[]> {
    const rounds = await this.dataSource.query<{ roundId: string; linkHash: Buffer }[]>(ROUNDS, [
      organisationId,
      memberId,
      this.clock.now(),
    ]);
    return rounds.map(({ roundId, linkHash }) => ({
      roundId,
      linkHash: linkHash.toString('base64url'),
      token: this.tokens.handOver({ organisationId, roundId, memberId }),
    }));
  }

  private isActive(member: Member): Promise<boolean> {
    return this.dataSource.getRepository(MemberEntity).existsBy({ ...member, active: true });
  }
}
