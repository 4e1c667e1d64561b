import { dayOf, type SlidesQuery, type TrainingChangeView } from '@leeway/contract';
import type { Clock } from '@leeway/process';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { SignedInMember } from '../../auth/access.js';
import { CLOCK } from '../../config/config.module.js';
import { attachmentNamed } from '../../http/file-name.js';
import { problem } from '../../http/problem.js';
import { timeZoneOf } from '../../organisations/time-zone/time-zone-of.js';
import { drawInThread } from '../../pdf/draw-in-thread.js';
import { OneAtATime } from '../../pdf/one-at-a-time.js';
import { ReadBrief } from '../brief/read-brief.js';
import { ReadChange } from '../change/read-change.js';
import type { SlideFacts } from './slide-facts.js';
import { slideWordsIn } from './slide-words.js';

const THREAD = new URL('./slides-thread.js', import.meta.url);

export const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Slides of a cohort: they come from where its two pages come from, so that the same person gets them, or is refused them. */
@Injectable()
export class TrainingSlides {
  private readonly drawing = new OneAtATime();

  constructor(
    private readonly briefs: ReadBrief,
    private readonly changes: ReadChange,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws {ProblemError} as the two pages do; not-found for half a pair of rounds */
  async file(member: SignedInMember, cohortId: string, query: SlidesQuery): Promise<StreamableFile> {
    const { language } = query;
    const brief = await this.briefs.read(member, cohortId);
    const change = await this.change(member, cohortId, query);
    const timeZone = await timeZoneOf(this.dataSource.manager, member.organisationId);
    const preparedOn = dayOf(this.clock.now(), timeZone);
    const facts: SlideFacts = { brief, change, language, timeZone, preparedOn };
    const bytes = await this.drawing.run(() => drawInThread(THREAD, facts));
    const disposition = attachmentNamed([slideWordsIn(language).title, brief.cohort.name], 'pptx');
    return new StreamableFile(bytes, { type: SLIDES, disposition, length: bytes.length });
  }

  private async change(
    member: SignedInMember,
    cohortId: string,
    { before, after, only }: SlidesQuery,
  ): Promise<TrainingChangeView | null> {
    if (only === 'brief') return null;
    if (before !== undefined && after !== undefined) return this.changes.read(member, cohortId, { before, after });
    if (before !== undefined || after !== undefined) throw problem('not-found');
    const { proposed } = await this.changes.rounds(member, cohortId);
    if (proposed === null) return null;
    return this.changes.read(member, cohortId, { before: proposed.beforeId, after: proposed.afterId });
  }
}
