import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { RoundDetail, RoundMailing, RoundView } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { DataSource, MoreThan } from 'typeorm';
import { cardPage } from '../cards/card-addresses.js';
import { CLOCK, SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { problem } from '../http/problem.js';
import { fingerprintView } from './fingerprint-view.js';
import type { RoundKey } from './freeze-round.js';
import { extensionView } from './public-extension.js';
import { RoundBlockEntity } from './round-block.entity.js';
import { RoundEntity } from './round.entity.js';
import { type LaunchState, preparationProgress, roundState } from './round-state.js';

interface RoundRow {
  roundId: string;
  name: string;
  kind: RoundView['kind'];
  opensAt: Date;
  closesAt: Date;
  state: LaunchState;
  hasTallyKey: boolean;
  tallyKeyHeldBy: RoundView['tallyKeyHeldBy'];
  closing: RoundView['closing'];
  fingerprint: Buffer | null;
  blocks: number;
  blocksWithKey: number;
  people: number;
  asksPart: boolean;
  released: boolean;
}

type MailingRow = Omit<RoundMailing, 'dueAt'> & { readonly dueAt: Date };

const SELECT = `
  select r.round_id as "roundId", r.name, r.kind, r.opens_at as "opensAt", r.closes_at as "closesAt", r.state,
    r.tally_public_key is not null as "hasTallyKey", r.tally_key_held_by as "tallyKeyHeldBy", r.fingerprint,
    case when r.closing_step is not null then
      jsonb_build_object('step', r.closing_step, 'percent', r.closing_percent) end as closing,
    b.blocks, b.blocks_with_key as "blocksWithKey", b.people,
    r.not_asked is not null as "asksPart", released.round_id is not null as released
  from people.rounds r
  join (
    select organisation_id, round_id, count(*)::int as blocks, count(public_keys)::int as blocks_with_key,
      sum(headcount)::int as people
    from people.round_blocks where organisation_id = $1 group by organisation_id, round_id
  ) b on b.organisation_id = r.organisation_id and b.round_id = r.round_id
  left join release.releases released
    on released.organisation_id = r.organisation_id and released.round_id = r.round_id
  where r.organisation_id = $1 and ($2::uuid is null or r.round_id = $2::uuid)
  order by r.opens_at desc, r.round_id`;

/** Only numbers: nothing in it is about anybody. */
const MAILINGS = `
  select planned.kind, planned.number, planned.due_at as "dueAt", planned.state, count(mail.*)::int as people,
    (count(mail.*) filter (where mail.sent and not mail.failed))::int as sent,
    (count(mail.*) filter (where mail.failed))::int as failed
  from people.round_mailings planned
  left join people.outbox mail on mail.organisation_id = planned.organisation_id and mail.round_id = planned.round_id
    and mail.kind = planned.kind and mail.number = planned.number
  where planned.organisation_id = $1 and planned.round_id = $2
  group by planned.organisation_id, planned.round_id, planned.kind, planned.number
  order by planned.due_at, planned.kind desc, planned.number`;

const BLOCKS_WITH_CARDS = `
  select distinct block_id as "blockId" from people.round_cards where organisation_id = $1 and round_id = $2`;

/** Rounds as the administrator sees them. */
@Injectable()
export class ReadRounds {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Newest first. */
  async all(organisationId: string): Promise<RoundView[]> {
    const rows = await this.dataSource.query<RoundRow[]>(SELECT, [organisationId, null]);
    return rows.map((row) => this.view(row));
  }

  /** @throws ProblemError not-found */
  async one(key: RoundKey): Promise<RoundView> {
    const [row] = await this.dataSource.query<RoundRow[]>(SELECT, [key.organisationId, key.roundId]);
    if (row === undefined) throw problem('not-found');
    return this.view(row);
  }

  /** @throws ProblemError not-found */
  async detail(key: RoundKey): Promise<RoundDetail> {
    const round = await this.one(key);
    const blocks = await this.dataSource
      .getRepository(RoundBlockEntity)
      .find({ where: { ...key }, order: { position: 'asc' } });
    const cards = await this.dataSource.query<{ blockId: string }[]>(BLOCKS_WITH_CARDS, [
      key.organisationId,
      key.roundId,
    ]);
    const mailings = await this.dataSource.query<MailingRow[]>(MAILINGS, [key.organisationId, key.roundId]);
    const withCards = new Set(cards.map(({ blockId }) => blockId));
    return {
      round,
      blocks: blocks.map(({ blockId, label, unitId, groupUnitIds, headcount, handedOut }) => ({
        ...{ blockId, label, unitId, groupUnitIds, headcount, handedOut },
        hasCards: withCards.has(blockId),
      })),
      isStopping: await this.isStopping(key),
      extension: extensionView(await this.dataSource.getRepository(RoundEntity).findOneByOrFail({ ...key })),
      mailings: mailings.map(({ dueAt, ...mailing }) => ({ ...mailing, dueAt: dueAt.toISOString() })),
      cardPage: blocks.some(({ handedOut }) => handedOut === 'cards')
        ? cardPage(this.settings.BALLOT_ORIGIN, key)
        : null,
    };
  }

  private isStopping(key: RoundKey): Promise<boolean> {
    return this.dataSource
      .getRepository(RoundEntity)
      .existsBy({ ...key, state: 'launched', stopRequested: true, opensAt: MoreThan(this.clock.now()) });
  }

  private view(row: RoundRow): RoundView {
    const state = roundState(row, this.clock.now());
    return {
      roundId: row.roundId,
      name: row.name,
      kind: row.kind,
      opensAt: row.opensAt.toISOString(),
      closesAt: row.closesAt.toISOString(),
      state,
      progress: preparationProgress(row),
      people: row.people,
      ...(row.asksPart && { asksPart: true as const }),
      fingerprint: state === 'preparing' || row.fingerprint === null ? null : fingerprintView(row.fingerprint),
      tallyKeyHeldBy: row.tallyKeyHeldBy,
      closing: state === 'closing' ? row.closing : null,
    };
  }
}
