import { Component, computed, inject } from '@angular/core';
import { CredentialKeeper } from '../credential/credential-keeper.js';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { AnswerSheet } from '../statements/answer-sheet.js';
import { completeness, without } from '../statements/answers.js';
import { recognisable } from './recognisable.js';

const NEARLY_FULL = 100;

/** The open question: optional, a ballot of its own, with a warning while one types. */
@Component({
  selector: 'leeway-comment-page',
  imports: [Heading],
  template: `
    <form class="step" (submit)="submit($event)">
      <p class="eyebrow">{{ late().comment.eyebrow }}</p>
      <h1 class="statement" id="question">{{ text() }}</h1>
      <p id="comment-rule">{{ warning() }}</p>
      <textarea
        rows="6"
        aria-labelledby="question"
        aria-describedby="comment-rule comment-readers"
        [attr.maxlength]="maxLength()"
        [value]="comment()"
        (input)="write($event)"
      ></textarea>
      <div role="status">
        @if (left() <= nearlyFull) {
          <p class="hint">{{ late().comment.left(left()) }}</p>
        }
        @if (findings().length > 0) {
          <div class="warning findings">
            <h2>{{ late().comment.findingsHeading }}</h2>
            <ul>
              @for (finding of findings(); track finding.kind + finding.text) {
                <li>
                  <q>{{ finding.text }}</q> {{ late().comment.findings[finding.kind] }}
                </li>
              }
            </ul>
          </div>
        }
      </div>
      <section class="notice" id="comment-readers">
        <h2>{{ late().comment.readersHeading }}</h2>
        <ul>
          @for (sentence of late().comment.readers; track $index) {
            <li>{{ sentence }}</li>
          }
        </ul>
      </section>
      <div class="actions spread">
        <button type="button" (click)="flow.back(at.index)">
          {{ flow.returnsToCheck() ? texts().step.toOverview : texts().step.back }}
        </button>
        <button type="submit" [attr.data-primary]="isEmpty() ? null : ''">
          {{ isEmpty() ? texts().step.skip : texts().step.next }}
        </button>
      </div>
      @if (!isEmpty()) {
        <div class="preferences">
          <button type="button" class="link" (click)="clear()">{{ texts().step.clear }}</button>
        </div>
      }
    </form>
  `,
})
export class CommentPage {
  private readonly languages = inject(Languages);
  private readonly sheet = inject(AnswerSheet);
  private readonly keeper = inject(CredentialKeeper);
  protected readonly flow = inject(SurveyFlow);
  protected readonly at = this.flow.stepOnScreen();
  protected readonly texts = this.languages.texts;
  protected readonly late = this.languages.late;
  protected readonly nearlyFull = NEARLY_FULL;
  protected readonly text = computed(() => this.languages.of(this.at.step.text));
  protected readonly comment = computed(() => this.sheet.answers().comment);
  protected readonly isEmpty = computed(() => completeness(this.sheet.answers(), this.at.step) === 'none');
  protected readonly warning = computed(() => {
    const open = this.flow.round()?.questionnaire.open;
    return open ? this.languages.of(open.warning) : '';
  });
  protected readonly maxLength = computed(() => this.flow.round()?.questionnaire.open.maxLength ?? 0);
  protected readonly left = computed(() => this.maxLength() - this.comment().length);
  protected readonly findings = computed(() => recognisable(this.comment(), this.keeper.record()?.members ?? []));

  protected write(event: Event): void {
    const { value } = event.target as HTMLTextAreaElement;
    this.sheet.change({ ...this.sheet.answers(), comment: value });
  }

  protected clear(): void {
    this.sheet.change(without(this.sheet.answers(), this.at.step));
    document.querySelector<HTMLElement>('textarea')?.focus();
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.flow.next(this.at.index);
  }
}
