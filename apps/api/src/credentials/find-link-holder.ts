import { createHash } from 'node:crypto';
import type { Purpose } from '@leeway/ballot/protocol';
import type { LinkOpening } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { problem } from '../http/problem.js';
import { isOver } from '../rounds/round-state.js';
import { hasMemberTokenLength, MemberTokens } from './member-tokens.js';

/** Who holds a link, and the keys of the block they are entitled in. */
export interface LinkHolder {
  readonly organisationId: string;
  readonly roundId: string;
  readonly memberId: string;
  readonly blockId: string;
  readonly publicKeys: Readonly<Record<Purpose, string>>;
  readonly membersSalt: Buffer;
  readonly directory: string;
}

interface HolderRow extends LinkHolder {
  readonly closesAt: Date;
  readonly released: boolean;
}

const holderBy = (condition: string): string => `
  select m.organisation_id as "organisationId", m.round_id as "roundId", m.member_id as "memberId",
    b.block_id as "blockId", b.public_keys as "publicKeys", b.members_salt as "membersSalt",
    r.directory, r.closes_at as "closesAt", released.round_id is not null as released
  from people.round_members m
  join people.round_blocks b on b.organisation_id = m.organisation_id and b.round_id = m.round_id
    and b.block_id = m.block_id
  join people.rounds r on r.organisation_id = m.organisation_id and r.round_id = m.round_id
  left join release.releases released
    on released.organisation_id = m.organisation_id and released.round_id = m.round_id
  where m.organisation_id = $1 and m.round_id = $2 and r.state = 'launched' and ${condition}`;

const BY_LINK = holderBy(`m.member_id = (
  select member_id from people.personal_links link
  where link.organisation_id = $1 and link.round_id = $2 and link.token_hash = $3)`);

/** Who has left can not start anything new; the link in their mail was for them while they were there. */
const BY_MEMBER = holderBy(`m.member_id = (
  select member_id from people.members person
  where person.organisation_id = $1 and person.member_id = $3 and person.active)`);

/** Tells whose a link is: one from a mail, or one that was handed over for a short while. */
@Injectable()
export class FindLinkHolder {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly tokens: MemberTokens,
  ) {}

  /** @throws ProblemError unknown-link, round-closed */
  async of(opening: LinkOpening): Promise<LinkHolder> {
    const row = await this.row(opening);
    if (row === undefined) throw problem('unknown-link');
    if (isOver(row, this.clock.now())) throw problem('round-closed');
    return row;
  }

  private async row(opening: LinkOpening): Promise<HolderRow | undefined> {
    const { organisationId, roundId, token } = opening;
    const find = async (statement: string, holder: unknown): Promise<HolderRow | undefined> =>
      (await this.dataSource.query<HolderRow[]>(statement, [organisationId, roundId, holder]))[0];
    if (hasMemberTokenLength(token)) {
      const memberId = this.tokens.memberOfHandOver(opening);
      return memberId === null ? undefined : find(BY_MEMBER, memberId);
    }
    // Only the hash is looked up, so that neither the table nor the time a comparison takes tells a token.
    return find(BY_LINK, createHash('sha256').update(Buffer.from(token, 'base64url')).digest());
  }
}
