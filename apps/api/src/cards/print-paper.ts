import type { Language, Localised } from '@leeway/contract';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../config/config.module.js';
import type { Settings } from '../config/settings.js';
import { attachmentNamed } from '../http/file-name.js';
import { problem } from '../http/problem.js';
import { drawInThread } from '../pdf/draw-in-thread.js';
import { OneAtATime } from '../pdf/one-at-a-time.js';
import { fingerprintView } from '../rounds/fingerprint-view.js';
import type { RoundKey } from '../rounds/freeze-round.js';
import { cardLink, cardPage } from './card-addresses.js';
import { type BlockKey, MakeCards } from './make-cards.js';
import type { CardFacts, PaperFacts, PosterFacts } from './paper/paper-facts.js';
import { paperWords } from './paper/paper-words.js';

const THREAD = new URL('./paper/paper-thread.js', import.meta.url);

interface PaperRound {
  readonly organisationName: string;
  readonly roundName: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly timeZone: string;
  readonly fingerprint: Buffer | null;
  readonly hasCards: boolean;
  readonly group: Localised | null;
}

const ROUND = `
  select o.name as "organisationName", o.time_zone as "timeZone", r.name as "roundName", r.opens_at as "opensAt", r.closes_at as "closesAt",
    case when r.state = 'launched' then r.fingerprint end as fingerprint, b.label as group,
    exists (select from people.round_blocks c where c.organisation_id = r.organisation_id and c.round_id = r.round_id
      and c.handed_out = 'cards') as "hasCards"
  from people.rounds r
  join people.organisations o on o.organisation_id = r.organisation_id
  left join people.round_blocks b
    on b.organisation_id = r.organisation_id and b.round_id = r.round_id and b.block_id = $3::uuid
  where r.organisation_id = $1 and r.round_id = $2`;

/** Cards and posters as PDF. Of the cards nothing is kept but what {@link MakeCards} keeps, so they are printed once. */
@Injectable()
export class PrintPaper {
  private readonly drawing = new OneAtATime();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly makeCards: MakeCards,
  ) {}

  /** @throws ProblemError as making cards does */
  cards(key: BlockKey, memberId: string, language: Language): Promise<StreamableFile> {
    return this.makeCards.makeFor(key, memberId, async (codes) => {
      const { group, ...round } = await this.round(key, key.blockId);
      const facts: CardFacts = {
        ...{ kind: 'cards', language },
        ...onPaper(round),
        group: group?.[language] ?? '',
        cards: codes.map((code) => ({ code, link: cardLink(this.settings.BALLOT_ORIGIN, key, code) })),
      };
      return this.file(facts, [paperWords(language).cards, facts.group, facts.roundName]);
    });
  }

  /** @throws ProblemError not-found, round-without-cards, round-not-ready */
  async poster(key: RoundKey, language: Language): Promise<StreamableFile> {
    const round = await this.round(key, null);
    if (!round.hasCards) throw problem('round-without-cards');
    if (round.fingerprint === null) throw problem('round-not-ready');
    const facts: PosterFacts = {
      ...{ kind: 'poster', language },
      ...onPaper(round),
      cardPage: cardPage(this.settings.BALLOT_ORIGIN, key),
      fingerprint: fingerprintView(round.fingerprint),
    };
    return this.file(facts, [paperWords(language).poster, facts.roundName]);
  }

  private async round({ organisationId, roundId }: RoundKey, blockId: string | null): Promise<PaperRound> {
    const [round] = await this.dataSource.query<PaperRound[]>(ROUND, [organisationId, roundId, blockId]);
    if (round === undefined) throw problem('not-found');
    return round;
  }

  private async file(facts: PaperFacts, name: readonly string[]): Promise<StreamableFile> {
    const bytes = await this.drawing.run(() => drawInThread(THREAD, facts));
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      disposition: attachmentNamed(name, 'pdf'),
      length: bytes.length,
    });
  }
}

const onPaper = ({ organisationName, roundName, opensAt, closesAt, timeZone }: Omit<PaperRound, 'group'>) => ({
  ...{ organisationName, roundName, opensAt, closesAt, timeZone },
});
