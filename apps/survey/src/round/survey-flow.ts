import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { EMPTY_CREDENTIAL_RECORD, credentialEntry, type CredentialRecord } from '../credential/credential-record.js';
import { DeviceStore } from '../credential/device-store.js';
import { HandInDesk, type HandInState } from '../hand-in/hand-in-desk.js';
import { AnswerSheet } from '../statements/answer-sheet.js';
import { openRound, type OpenedRound } from './open-round.js';
import type { SurveyStep } from '../statements/questionnaire.js';
import { parseRoundLink, roundFragment, type RoundLink, type RoundRef } from './round-link.js';
import { fetchState } from './round-servers.js';
import { isSurveyPage, type SurveyPage } from './survey-page.js';

const STATE_CHECK_MS = 30_000;

/** Which page is on the screen, and how one gets from one to the next. */
@Injectable({ providedIn: 'root' })
export class SurveyFlow {
  private readonly store = inject(DeviceStore);
  private readonly keeper = inject(CredentialKeeper);
  private readonly sheet = inject(AnswerSheet);
  private readonly desk = inject(HandInDesk);
  private readonly wanted = signal<SurveyPage>({ name: 'loading' });
  /** Set while one answer is changed from the overview, to return there. */
  private readonly fromCheck = signal(false);

  readonly round = signal<OpenedRound | null>(null);
  readonly steps = computed(() => this.round()?.steps ?? []);
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
    addEventListener('hashchange', () => void this.open());
    addEventListener('popstate', ({ state }: PopStateEvent) => {
      if (isSurveyPage(state)) {
        this.show(state);
      }
    });
    setInterval(() => void this.checkState(), STATE_CHECK_MS);
    // The desk tells when something arrived, possibly long after the button was pressed.
    effect(() => this.follow(this.desk.state()));
  }

  /** Reads the address, cleans it, and opens what it names. */
  async open(): Promise<void> {
    const link = parseRoundLink(location.hash);
    if (link === 'none') {
      this.round.set(null);
      this.wanted.set({ name: 'start' });
    } else if (link === 'damaged') {
      this.wanted.set({ name: 'stopped', reason: 'damaged-link' });
    } else {
      // First of all, so that the token is in no history entry and no screenshot.
      history.replaceState(null, '', roundFragment(link.ref));
      await this.openLink(link).catch(() => this.wanted.set({ name: 'stopped', reason: 'no-storage' }));
    }
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

  handInLater(): void {
    this.go({ name: 'later' });
  }

  home(): void {
    history.pushState(null, '', location.pathname);
    void this.open();
  }

  private async openLink({ ref, token }: RoundLink): Promise<void> {
    this.wanted.set({ name: 'loading' });
    if (token !== null) {
      await this.keepToken(ref, token);
    }
    const round = await openRound(ref);
    if ('stop' in round) {
      this.wanted.set({ name: 'stopped', reason: round.stop });
      return;
    }
    await this.sheet.load(ref, round.directory.round.name);
    if (token !== null) {
      this.sheet.remember();
    }
    this.round.set(round);
    await this.desk.load(round);
    this.replace(this.entrance(round));
    if (round.state !== 'closed') {
      void this.keeper.collect(round);
    }
  }

  private keepToken(ref: RoundRef, token: string): Promise<void> {
    const entry = credentialEntry(ref);
    return this.store.exclusively(entry, async () => {
      const known = (await this.store.read<CredentialRecord>(entry)) ?? EMPTY_CREDENTIAL_RECORD;
      // With the credentials here the token is of no use any more, except to those who look for it.
      if (known.credentials.length === 0) {
        await this.store.write(entry, { ...known, token });
      }
    });
  }

  private entrance(round: OpenedRound): SurveyPage {
    if (round.state === 'closed') {
      return { name: 'closed' };
    }
    if (this.desk.record().version > 0 && !this.desk.hasChanges()) {
      return { name: this.desk.state() === 'waiting' ? 'waiting' : 'receipt' };
    }
    const position = this.sheet.position();
    if (round.state === 'not-yet-open' || position === null) {
      return { name: 'promise' };
    }
    return position >= round.steps.length ? { name: 'check' } : { name: 'step', index: position };
  }

  private follow(state: HandInState): void {
    const { name } = untracked(this.wanted);
    if (state === 'closed') {
      this.wanted.set({ name: 'closed' });
    } else if ((state === 'waiting' || state === 'handed-in') && ['check', 'waiting', 'receipt'].includes(name)) {
      this.hasMoved.set(true);
      this.replace({ name: state === 'waiting' ? 'waiting' : 'receipt' });
    }
  }

  /** A round that opens or closes while the page is open says so by itself. */
  private async checkState(): Promise<void> {
    const round = this.round();
    if (!round || round.state === 'closed' || document.hidden) {
      return;
    }
    const answer = await fetchState(round.ref);
    if (answer.status === 'ok' && answer.value.state !== round.state) {
      await this.open();
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
