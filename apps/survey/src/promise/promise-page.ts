import { Component, computed, inject } from '@angular/core';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { AnswerSheet } from '../statements/answer-sheet.js';
import { minutesFor } from '../statements/questionnaire.js';
import { LateDetails } from './late-details.js';

/** The first thing on the screen: what is promised, and what there is to do. */
@Component({
  selector: 'leeway-promise-page',
  imports: [Heading, LateDetails],
  template: `
    @if (round(); as round) {
      <p class="eyebrow">{{ round.directory.organisation.name }} · {{ round.directory.round.name }}</p>
      <h1>{{ texts().promise.heading }}</h1>

      <section class="promise" aria-labelledby="promise-heading">
        <h2 id="promise-heading">{{ texts().promise.promiseHeading }}</h2>
        @for (sentence of texts().promise.sentences; track $index) {
          <p>{{ sentence }}</p>
        }
        <p>
          {{ texts().promise.serverSentence
          }}<button type="button" class="link" (click)="showHowToCheck()">{{ texts().promise.checkLink }}</button
          >{{ texts().promise.serverSentenceEnd }}
        </p>
      </section>

      <ul class="facts">
        <li>{{ texts().promise.minutes(minutes()) }}</li>
        <li>{{ texts().promise.statements(statements()) }}</li>
        @if (areas() > 0) {
          <li>{{ texts().promise.areas(areas()) }}</li>
        }
        @if (isOpen()) {
          <li>{{ texts().promise.closes(flow.closesAt()) }}</li>
          @if (round.extensionText) {
            <li>{{ texts().promise.extended(closedAt()) }}</li>
          }
        } @else {
          <li>{{ texts().promise.opens(opensAt()) }}</li>
        }
      </ul>

      @if (isOpen()) {
        <div class="actions">
          <button type="button" class="primary" (click)="flow.start()">{{ startLabel() }}</button>
        </div>
        <p class="hint">{{ texts().promise.skipAny }}</p>
      } @else {
        <section class="notice">
          <h2>{{ texts().notYetOpen.heading }}</h2>
          <p>{{ isReady() ? texts().notYetOpen.body(opensAt()) : texts().notYetOpen.waiting(opensAt()) }}</p>
          <p>{{ texts().notYetOpen.advice }}</p>
        </section>
      }
      <p class="credential" role="status" [attr.data-ready]="isReady() ? '' : null">{{ credentialNote() }}</p>

      <ng-container leewayLateDetails />
    }
  `,
})
export class PromisePage {
  private readonly languages = inject(Languages);
  private readonly keeper = inject(CredentialKeeper);
  private readonly sheet = inject(AnswerSheet);
  protected readonly flow = inject(SurveyFlow);
  protected readonly texts = this.languages.texts;
  protected readonly round = this.flow.round;
  protected readonly isOpen = computed(() => this.round()?.state === 'open');
  protected readonly isReady = computed(() => this.keeper.status().name === 'ready');
  protected readonly minutes = computed(() => minutesFor(this.flow.steps()));
  protected readonly statements = computed(() => this.countOf('statement'));
  protected readonly areas = computed(() => this.countOf('area'));
  protected readonly opensAt = computed(() => this.languages.instant(this.round()?.directory.round.opensAt ?? ''));
  /** Before the round was extended. */
  protected readonly closedAt = computed(() => this.languages.instant(this.round()?.directory.round.closesAt ?? ''));
  protected readonly startLabel = computed(() => {
    const { start, goOn, toOverview } = this.texts().promise;
    const position = this.sheet.position() ?? 0;
    return position === 0 ? start : position < this.flow.steps().length ? goOn : toOverview;
  });
  protected readonly credentialNote = computed(() => {
    const { collecting, waiting, ready } = this.texts().credential;
    const status = this.keeper.status().name;
    return status === 'ready' ? ready : status === 'waiting' ? waiting : collecting;
  });

  protected showHowToCheck(): void {
    const details = document.querySelector<HTMLDetailsElement>('#how-to-check');
    if (details) {
      details.open = true;
      details.querySelector('summary')?.focus();
    }
  }

  private countOf(kind: 'statement' | 'area'): number {
    return this.flow.steps().filter((step) => step.kind === kind).length;
  }
}
