import { createHash } from 'node:crypto';
import type { Purpose } from '@leeway/ballot/protocol';
import type { LinkOpening } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { cardCodeHash, readCardCode } from '../cards/card-code.js';
import { CLOCK } from '../config/config.module.js';
import { problem } from '../http/problem.js';
import { isOver } from '../rounds/round-state.js';
import { hasMemberTokenLength, MemberTokens } from './member-tokens.js';

/** Under whose name a credential is recorded as collected: a member's, or the number of a card. */
export type Collector = { readonly memberId: string } | { readonly cardNumber: number };

/** Who holds a link, and the keys of the block they are entitled in. */
export interface LinkHolder {
  readonly organisationId: string;
  readonly roundId: string;
  readonly blockId: string;
  readonly collector: Collector;
  readonly publicKeys: Readonly<Record<Purpose, string>>;
  readonly membersSalt: Buffer;
  readonly directory: string;
  /** Null while the round is not extended. */
  readonly extension: string | null;
}

interface HolderRow extends LinkHolder {
  readonly closesAt: Date;
  readonly released: boolean;
}

const holderIn = (holders: string): string => `
  select b.organisation_id as "organisationId", b.round_id as "roundId", b.block_id as "blockId", holder.collector,
    b.public_keys as "publicKeys", b.members_salt as "membersSalt",
    r.directory, r.extension, r.closes_at as "closesAt", released.round_id is not null as released
  from (${holders}) holder
  join people.round_blocks b on b.organisation_id = $1 and b.round_id = $2 and b.block_id = holder.block_id
  join people.rounds r on r.organisation_id = b.organisation_id and r.round_id = b.round_id and r.state = 'launched'
  left join release.releases released
    on released.organisation_id = b.organisation_id and released.round_id = b.round_id`;

const MEMBER = `m.block_id, jsonb_build_object('memberId', m.member_id) as collector`;

const BY_LINK = holderIn(`
  select ${MEMBER} from people.personal_links link
  join people.round_members m on m.organisation_id = link.organisation_id and m.round_id = link.round_id
    and m.member_id = link.member_id
  where link.organisation_id = $1 and link.round_id = $2 and link.token_hash = $3`);

/** Who has left can not start anything new; the link in their mail was for them while they were there. */
const BY_MEMBER = holderIn(`
  select ${MEMBER} from people.round_members m
  join people.members person on person.organisation_id = m.organisation_id and person.member_id = m.member_id
  where m.organisation_id = $1 and m.round_id = $2 and m.member_id = $3 and m.handed_out = 'mail' and person.active`);

const BY_CARD = holderIn(`
  select block_id, jsonb_build_object('cardNumber', card_number) as collector from people.round_cards
  where organisation_id = $1 and round_id = $2 and token_hash = $3`);

/** Tells whose a link is: one from a mail, one that was handed over for a short while, or one on a card. */
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
    // Only hashes are looked up, so that neither the table nor the time a comparison takes tells a token.
    const code = readCardCode(token);
    return code === null ? find(BY_LINK, tokenHash(token)) : find(BY_CARD, cardCodeHash(code));
  }
}

function tokenHash(token: string): Buffer {
  return createHash('sha256').update(Buffer.from(token, 'base64url')).digest();
}
