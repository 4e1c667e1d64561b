import type { LinkOpened, LinkOpening } from '@leeway/contract';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { RoundMemberEntity } from '../rounds/round-member.entity.js';
import { FindLinkHolder } from './find-link-holder.js';
import { MemberTokens } from './member-tokens.js';
import { RecordCollected } from './record-collected.js';

/** What the page behind a link may know. */
@Injectable()
export class OpenLink {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly findLinkHolder: FindLinkHolder,
    private readonly recordCollected: RecordCollected,
    private readonly tokens: MemberTokens,
  ) {}

  /** @throws ProblemError unknown-link, round-closed */
  async open(opening: LinkOpening): Promise<LinkOpened> {
    const holder = await this.findLinkHolder.of(opening);
    const { organisationId, roundId, blockId, collector, directory, extension, membersSalt } = holder;
    const members = await this.dataSource
      .getRepository(RoundMemberEntity)
      .find({ select: { displayName: true }, where: { organisationId, roundId, blockId } });
    return {
      directory,
      extension,
      blockId,
      members: members.map(({ displayName }) => displayName).sort(),
      salt: membersSalt.toString('base64url'),
      collected: await this.recordCollected.purposesOf(holder),
      ...('memberId' in collector
        ? { holder: 'member', pass: this.tokens.pass({ organisationId, memberId: collector.memberId }) }
        : { holder: 'card', pass: null }),
    };
  }
}
