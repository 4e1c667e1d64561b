import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { HandInDesk, type HandInState } from '../hand-in/hand-in-desk.js';
import { LaterMoment } from '../hand-in/later-moment.js';
import { Languages } from '../language/languages.js';
import { AnswerSheet } from '../statements/answer-sheet.js';
import type { SurveyStep } from '../statements/questionnaire.js';
import { entrance } from './entrance.js';
import type { OpenedRound } from './open-round.js';
import { isSurveyPage, type StopReason, type SurveyPage } from './survey-page.js';

/** Pages that make way by themselves when a ballot has arrived. */
const ENDS: readonly SurveyPage['name'][] = ['check', 'later', 'waiting', 'receipt'];

/** Which page is on the screen, and how one gets from one to the next. */
@Injectable({ providedIn: 'root' })
export class SurveyFlow {
  private readonly keeper = inject(CredentialKeeper);
  private readonly sheet = inject(AnswerSheet);
  private readonly desk = inject(HandInDesk);
  private readonly later = inject(LaterMoment);
  private readonly languages = inject(Languages);
  private readonly wanted = signal<SurveyPage>({ name: 'loading' });
  /** Set while one answer is changed from the overview, to return there. */
  private readonly fromCheck = signal(false);

  readonly round = signal<OpenedRound | null>(null);
  /** When it closes, in words. */
  readonly closesAt = computed(() => this.languages.instant(this.round()?.closesAt ?? ''));
  /** What the person is asked; without the follow-ups as long as it is not known which block theirs is. */
  readonly steps = computed(() => {
    const round = this.round();
    return round?.steps.filter(({ unitId }) => !unitId || isOwnUnit(round, this.keeper.blockId(), unitId)) ?? [];
  });
  /** The statement or area on the screen. */
  readonly step = computed(() => {
    const page = this.page();
    return page.name === 'step' ? this.steps()[page.index] : undefined;
  });
  /** Whether a page has replaced another one since this one was loaded. */
  readonly hasMoved = signal(false);
  readonly returnsToCheck = this.fromCheck.asReadonly();
  /** A difference between what the servers say stops everything, wherever the person is. */
  readonly page = computed<SurveyPage>(() => {
    const wanted = this.wanted();
    const credential = this.keeper.status();
    const isUnderWay = ['promise', 'step', 'check', 'later'].includes(wanted.name);
    return isUnderWay && credential.name === 'stopped' ? { name: 'stopped', reason: credential.reason } : wanted;
  });

  constructor() {
    addEventListener('popstate', ({ state }: PopStateEvent) => {
      // Without a round the entry is of whoever was here before, on a shared device.
      if (isSurveyPage(state) && this.round()) {
        this.show(state);
      }
    });
    // The desk tells when something arrived, possibly long after the button was pressed.
    effect(() => this.follow(this.desk.state()));
  }

  /** A page before there is a round, or without one. */
  arrive(page: Extract<SurveyPage, { name: 'loading' | 'start' | 'card' }>): void {
    if (page.name === 'start') {
      this.round.set(null);
    }
    this.wanted.set(page);
  }

  stop(reason: StopReason): void {
    this.wanted.set({ name: 'stopped', reason });
  }

  /** Shows a round where this device left it. */
  async enter(round: OpenedRound, isNew: boolean): Promise<void> {
    await this.sheet.load(round.ref, round.directory.round.name);
    if (isNew) {
      this.sheet.remember();
    }
    await this.keeper.recall(round);
    this.round.set(round);
    await this.desk.load(round);
    this.replace(
      entrance({
        state: round.state,
        steps: this.steps().length,
        position: this.sheet.position(),
        isHandedIn: this.desk.record().version > 0 && !this.desk.hasChanges(),
        isWaiting: this.desk.state() === 'waiting',
        isForLater: this.later.atMs() !== null,
      }),
    );
  }

  /** For a screen that is being made: it keeps its step, whatever comes after it. */
  stepOnScreen(): { step: SurveyStep; index: number } {
    const page = untracked(this.page);
    const step = untracked(this.step);
    if (page.name !== 'step' || !step) {
      throw new Error('no step is on the screen');
    }
    return { step, index: page.index };
  }

  start(): void {
    const position = this.sheet.position() ?? 0;
    this.go(position < this.steps().length ? { name: 'step', index: position } : { name: 'check' });
  }

  changeAnswers(): void {
    this.go({ name: 'check' });
  }

  changeOne(index: number): void {
    this.fromCheck.set(true);
    this.go({ name: 'step', index });
  }

  next(index: number): void {
    const isLast = index + 1 >= this.steps().length;
    this.go(isLast || this.fromCheck() ? { name: 'check' } : { name: 'step', index: index + 1 });
  }

  back(index: number): void {
    this.go(
      this.fromCheck() ? { name: 'check' } : index === 0 ? { name: 'promise' } : { name: 'step', index: index - 1 },
    );
  }

  async handInLater(): Promise<void> {
    await this.later.choose();
    this.go({ name: 'later' });
  }

  private follow(state: HandInState): void {
    const { name } = untracked(this.wanted);
    if (state === 'closed') {
      this.wanted.set({ name: 'closed' });
    } else if ((state === 'waiting' || state === 'handed-in') && ENDS.includes(name)) {
      this.hasMoved.set(true);
      this.replace({ name: state === 'waiting' ? 'waiting' : 'receipt' });
    }
  }

  private go(page: SurveyPage): void {
    this.hasMoved.set(true);
    history.pushState(page, '');
    this.show(page);
  }

  private replace(page: SurveyPage): void {
    history.replaceState(page, '');
    this.show(page);
  }

  private show(page: SurveyPage): void {
    if (page.name !== 'step') {
      this.fromCheck.set(false);
    }
    if (page.name === 'step') {
      this.sheet.visit(page.index);
    } else if (page.name === 'check') {
      this.sheet.visit(this.steps().length);
    }
    this.wanted.set(page);
  }
}

/** Whether a block is this unit and no other. */
function isOwnUnit({ directory }: OpenedRound, blockId: string | null, unitId: string): boolean {
  return directory.blocks.some(({ id, groupUnitIds }) => id === blockId && groupUnitIds.every((one) => one === unitId));
}
