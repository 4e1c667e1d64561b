import type { LinkOpened, LinkOpening } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RoundMemberEntity } from '../rounds/round-member.entity.js';
import { FindLinkHolder } from './find-link-holder.js';
import { IssuanceEntity } from './issuance.entity.js';
import { MemberTokens } from './member-tokens.js';

/** What the page behind a link may know. */
@Injectable()
export class OpenLink {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly findLinkHolder: FindLinkHolder,
    private readonly tokens: MemberTokens,
  ) {}

  /** @throws ProblemError unknown-link, round-closed */
  async open(opening: LinkOpening): Promise<LinkOpened> {
    const holder = await this.findLinkHolder.of(opening);
    const { organisationId, roundId, memberId, blockId, directory, membersSalt } = holder;
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
      pass: this.tokens.pass(holder),
    };
  }
}
