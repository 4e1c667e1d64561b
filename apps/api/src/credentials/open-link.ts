import { createHash } from 'node:crypto';
import type { Purpose } from '@leeway/ballot/protocol';
import type { LinkOpened, LinkOpening } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK } from '../config/config.module.js';
import { problem } from '../http/problem.js';
import { RoundMemberEntity } from '../rounds/round-member.entity.js';
import { isOver } from '../rounds/round-state.js';
import { IssuanceEntity } from './issuance.entity.js';

/** Who holds a personal link, and the keys of the block they are entitled in. */
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

const HOLDER = `
  select link.organisation_id as "organisationId", link.round_id as "roundId", link.member_id as "memberId",
    b.block_id as "blockId", b.public_keys as "publicKeys", b.members_salt as "membersSalt",
    r.directory, r.closes_at as "closesAt", released.round_id is not null as released
  from people.personal_links link
  join people.round_members m on m.organisation_id = link.organisation_id and m.round_id = link.round_id
    and m.member_id = link.member_id
  join people.round_blocks b on b.organisation_id = m.organisation_id and b.round_id = m.round_id
    and b.block_id = m.block_id
  join people.rounds r on r.organisation_id = link.organisation_id and r.round_id = link.round_id
  left join release.releases released
    on released.organisation_id = link.organisation_id and released.round_id = link.round_id
  where link.organisation_id = $1 and link.round_id = $2 and link.token_hash = $3`;

/** Tells who a personal link belongs to, as far as the page behind it may know. */
@Injectable()
export class OpenLink {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError unknown-link, round-closed */
  async open(opening: LinkOpening): Promise<LinkOpened> {
    const { organisationId, roundId, memberId, blockId, directory, membersSalt } = await this.holderOf(opening);
    const members = await this.dataSource
      .getRepository(RoundMemberEntity)
      .find({ select: { displayName: true }, where: { organisationId, roundId, blockId } });
    const collected = await this.dataSource
      .getRepository(IssuanceEntity)
      .find({ select: { purpose: true }, where: { organisationId, roundId, memberId } });
    return {
      directory,
      blockId,
      members: members.map(({ displayName }) => displayName).sort(),
      salt: membersSalt.toString('base64url'),
      collected: collected.map(({ purpose }) => purpose).sort(),
      holder: 'member',
      pass: null,
    };
  }

  /** @throws ProblemError unknown-link, round-closed */
  async holderOf({ organisationId, roundId, token }: LinkOpening): Promise<LinkHolder> {
    // Only the hash is looked up, so that neither the table nor the time a comparison takes tells a token.
    const tokenHash = createHash('sha256').update(Buffer.from(token, 'base64url')).digest();
    const [row] = await this.dataSource.query<HolderRow[]>(HOLDER, [organisationId, roundId, tokenHash]);
    if (row === undefined) throw problem('unknown-link');
    if (isOver(row, this.clock.now())) throw problem('round-closed');
    return row;
  }
}
