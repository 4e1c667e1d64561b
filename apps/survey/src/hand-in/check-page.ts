import { Component, computed, inject } from '@angular/core';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { AnswerSheet } from '../statements/answer-sheet.js';
import { ballotContent, countAnswered, isEmptyContent, withoutComment } from '../statements/answers.js';
import { answerInWords } from './answer-in-words.js';
import { HandInDesk } from './hand-in-desk.js';
import { LaterMoment } from './later-moment.js';

/** More answers than somebody with a telephone scrolls through to hand in. */
const LONG = 20;

/** Everything that was answered, to change or to hand in. */
@Component({
  selector: 'leeway-check-page',
  imports: [Heading],
  template: `
    <h1>{{ texts().checkPage.heading }}</h1>
    <p class="lead">{{ texts().checkPage.answered(answered(), questions()) }}</p>
    @if (isLong()) {
      <p>
        <button type="button" class="link" (click)="goToHandIn()">{{ texts().checkPage.straightOn }}</button>
      </p>
    }
    <ol class="summary">
      @for (row of rows(); track row.id) {
        <li>
          <span class="question">{{ row.text }}</span>
          <span
            class="answer"
            [attr.data-missing]="row.answer === null ? '' : null"
            [attr.data-comment]="row.isComment ? '' : null"
            >{{ row.answer ?? (row.isComment ? texts().checkPage.noComment : texts().checkPage.skipped) }}</span
          >
          <button
            type="button"
            class="link"
            [attr.aria-label]="texts().checkPage.changeLabel(row.text)"
            (click)="flow.changeOne($index)"
          >
            {{ texts().checkPage.change }}
          </button>
        </li>
      }
    </ol>
    <section>
      <h2 id="hand-in" tabindex="-1">{{ texts().checkPage.nextHeading }}</h2>
      <ol class="next">
        @for (sentence of texts().checkPage.next(flow.closesAt()); track $index) {
          <li>{{ sentence }}</li>
        }
      </ol>
    </section>
    @if (isOneSitting()) {
      <section class="notice">
        <h2>{{ texts().checkPage.sittingHeading }}</h2>
        <p>{{ texts().checkPage.sitting }}</p>
      </section>
    }
    <div role="status">
      @if (problem(); as problem) {
        <p class="warning">{{ problem }}</p>
      }
    </div>
    <div class="actions">
      <button type="button" class="primary" [disabled]="!canHandIn()" (click)="desk.handIn()">
        {{ handInLabel() }}
      </button>
      @if (isOneSitting()) {
        @if (later.isPossible()) {
          <button type="button" (click)="flow.handInLater()">{{ texts().checkPage.later }}</button>
        }
      }
    </div>
  `,
})
export class CheckPage {
  private readonly languages = inject(Languages);
  private readonly keeper = inject(CredentialKeeper);
  private readonly sheet = inject(AnswerSheet);
  protected readonly flow = inject(SurveyFlow);
  protected readonly desk = inject(HandInDesk);
  protected readonly texts = this.languages.late;
  protected readonly later = inject(LaterMoment);
  protected readonly isLong = computed(() => this.flow.steps().length > LONG);
  protected readonly questions = computed(() => withoutComment(this.flow.steps()).length);
  protected readonly answered = computed(() => countAnswered(this.sheet.answers(), this.flow.steps()));
  protected readonly isOneSitting = computed(() => this.desk.record().version === 0 && this.keeper.isOneSitting());
  protected readonly rows = computed(() => {
    const questionnaire = this.flow.round()?.questionnaire;
    const { now, wanted } = this.texts().area;
    const language = this.languages.current();
    return this.flow.steps().map((step) => ({
      id: step.id,
      text: this.languages.of(step.text),
      isComment: step.kind === 'comment',
      answer: questionnaire
        ? answerInWords(step, this.sheet.answers(), questionnaire, language, { current: now, wanted })
        : null,
    }));
  });
  private readonly isEmpty = computed(() => isEmptyContent(ballotContent(this.sheet.answers(), this.flow.steps())));
  protected readonly canHandIn = computed(
    () => !this.isEmpty() && this.keeper.record() !== null && this.desk.state() !== 'sending',
  );
  protected readonly handInLabel = computed(() => {
    const { handIn, handInChanges, sending } = this.texts().checkPage;
    return this.desk.state() === 'sending' ? sending : this.desk.record().version > 0 ? handInChanges : handIn;
  });
  protected readonly problem = computed(() => {
    const { nothing, needsCredential, refused } = this.texts().checkPage;
    if (this.isEmpty()) {
      return nothing;
    }
    return this.keeper.record() === null ? needsCredential : this.desk.state() === 'refused' ? refused : null;
  });

  protected goToHandIn(): void {
    document.querySelector<HTMLElement>('#hand-in')?.focus();
  }
}
