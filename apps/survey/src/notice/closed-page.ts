import { Component, computed, inject } from '@angular/core';
import { HandInDesk } from '../hand-in/hand-in-desk.js';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { shortForm } from '../receipt/receipt.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { AnswerSheet } from '../statements/answer-sheet.js';
import { countAnswered } from '../statements/answers.js';
import { ForgetRound } from './forget-round.js';

/** Nothing can be handed in any more. */
@Component({
  selector: 'leeway-closed-page',
  imports: [Heading, ForgetRound],
  template: `
    <p class="eyebrow">{{ flow.round()?.directory?.round?.name }}</p>
    <h1>{{ texts().closed.heading }}</h1>
    <p class="lead">{{ outcome() }}</p>
    @if (isCounted()) {
      <p>
        {{ texts().receipt.code }}: <span class="code" translate="no">{{ code() }}</span>
      </p>
      <p>{{ texts().receipt.receipt }}</p>
    }
    @if (isCounted() || hasAnswers()) {
      <div class="actions"><leeway-forget-round /></div>
    }
  `,
})
export class ClosedPage {
  private readonly sheet = inject(AnswerSheet);
  private readonly desk = inject(HandInDesk);
  protected readonly flow = inject(SurveyFlow);
  protected readonly texts = inject(Languages).late;
  protected readonly isCounted = computed(() => this.desk.record().acknowledged > 0);
  protected readonly hasAnswers = computed(() => countAnswered(this.sheet.answers(), this.flow.steps()) > 0);
  protected readonly code = computed(() => shortForm(this.desk.record().credentialHash));
  protected readonly outcome = computed(() => {
    const { counted, notHandedIn, nothing } = this.texts().closed;
    return this.isCounted() ? counted : this.hasAnswers() ? notHandedIn : nothing;
  });
}
