import { Component, computed, inject } from '@angular/core';
import { HandInDesk } from '../hand-in/hand-in-desk.js';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { InclusionCheck } from '../receipt/inclusion-check.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { AnswerSheet } from '../statements/answer-sheet.js';
import { countAnswered } from '../statements/answers.js';
import { ForgetRound } from './forget-round.js';
import { RoundsHere } from './rounds-here.js';

/** Nothing can be handed in any more; whether what was handed in counts is checked at once. */
@Component({
  selector: 'leeway-closed-page',
  imports: [Heading, ForgetRound, InclusionCheck, RoundsHere],
  template: `
    <p class="eyebrow">{{ flow.round()?.directory?.round?.name }}</p>
    <h1>{{ texts().closed.heading }}</h1>
    <p class="lead">{{ outcome() }}</p>
    @if (isHandedIn()) {
      <leeway-inclusion-check />
    }
    @if (isHandedIn() || hasAnswers()) {
      <div class="actions"><leeway-forget-round /></div>
    }
    <leeway-rounds-here />
  `,
})
export class ClosedPage {
  private readonly sheet = inject(AnswerSheet);
  private readonly desk = inject(HandInDesk);
  protected readonly flow = inject(SurveyFlow);
  protected readonly texts = inject(Languages).late;
  protected readonly isHandedIn = computed(() => this.desk.record().acknowledged > 0);
  protected readonly hasAnswers = computed(() => countAnswered(this.sheet.answers(), this.flow.steps()) > 0);
  protected readonly outcome = computed(() => {
    const { handedIn, notHandedIn, nothing } = this.texts().closed;
    return this.isHandedIn() ? handedIn : this.hasAnswers() ? notHandedIn : nothing;
  });
}
