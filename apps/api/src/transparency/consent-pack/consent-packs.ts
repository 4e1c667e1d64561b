import type { Language } from '@leeway/contract';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { SETTINGS } from '../../config/config.module.js';
import type { Settings } from '../../config/settings.js';
import { problem } from '../../http/problem.js';
import { drawInThread } from '../../pdf/draw-in-thread.js';
import type { RoundKey } from '../../rounds/freeze-round.js';
import { timeZoneOf } from '../../organisations/time-zone/time-zone-of.js';
import { RoundEntity } from '../../rounds/round.entity.js';
import { DrawnPacks } from './drawn-packs.js';
import { generalFacts, type Locked, lockedFacts, type StoredRound } from './locked-facts.js';
import type { PackFacts } from './pack-facts.js';
import { packFileName } from './pack-file-name.js';

const THREAD = new URL('./pack-thread.js', import.meta.url);

export interface ConsentPack {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What a works council and a data protection officer decide by, as PDF. */
@Injectable()
export class ConsentPacks {
  private readonly drawn = new DrawnPacks();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  general(language: Language): Promise<ConsentPack> {
    return this.pack('general', language, generalFacts());
  }

  /** @throws ProblemError not-found, also while the round is being prepared */
  async ofRound(key: RoundKey, language: Language): Promise<ConsentPack> {
    const { fingerprint, ...stored } = await this.launched(key);
    const facts = lockedFacts(key, { ...stored, fingerprint });
    return this.pack(`${Buffer.from(fingerprint).toString('hex')} ${stored.timeZone}`, language, facts);
  }

  private async pack(key: string, language: Language, locked: Locked): Promise<ConsentPack> {
    const { API_ORIGIN, BALLOT_ORIGIN } = this.settings;
    const addresses = { api: new URL(API_ORIGIN).origin, ballotBox: new URL(BALLOT_ORIGIN).origin };
    const facts: PackFacts = { ...locked, language, addresses };
    const bytes = await this.drawn.get(`${key} ${language}`, () => drawInThread(THREAD, facts));
    return { fileName: packFileName(language, locked.round), bytes };
  }

  /** Only from then on is it certain that the ballot box shows everybody the same. */
  private async launched({ organisationId, roundId }: RoundKey): Promise<StoredRound> {
    const row = await this.dataSource.getRepository(RoundEntity).findOne({
      select: { directory: true, questionnaire: true, fingerprint: true },
      where: { organisationId, roundId, state: 'launched' },
    });
    const { directory = null, questionnaire = null, fingerprint = null } = row ?? {};
    if (directory === null || questionnaire === null || fingerprint === null) throw problem('not-found');
    const timeZone = await timeZoneOf(this.dataSource.manager, organisationId);
    return { directory, questionnaire, fingerprint, timeZone };
  }
}
