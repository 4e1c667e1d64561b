import { Component, DestroyRef, computed, inject } from '@angular/core';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { AnswerSheet } from './answer-sheet.js';
import { withRating, without, type Rating } from './answers.js';
import { StepProgress } from './step-progress.js';

/** Nobody has read a statement so soon: a second tap within this time was meant for the one before. */
const TOO_SOON_MS = 250;

/** One statement with its five rows. */
@Component({
  selector: 'leeway-statement-page',
  imports: [Heading, StepProgress],
  host: { '(click)': 'refuseTooSoon($event)' },
  template: `
    <form class="step" (submit)="submit($event)" (pointerdown)="point()" (keydown)="press($event)">
      <leeway-step-progress />
      <h1 class="statement" id="statement">{{ text() }}</h1>
      <fieldset class="options" aria-labelledby="statement">
        @for (label of labels(); track $index) {
          <label class="option">
            <input
              type="radio"
              name="rating"
              [value]="$index + 1"
              [checked]="rating() === $index + 1"
              (change)="rate($index + 1)"
              (click)="moveOnIfPointed()"
            />
            <span>{{ label }}</span>
            <kbd aria-hidden="true">{{ $index + 1 }}</kbd>
          </label>
        }
        <label class="option quiet">
          <input
            type="radio"
            name="rating"
            value="cannot-say"
            [checked]="rating() === 'cannot-say'"
            (change)="rate('cannot-say')"
            (click)="moveOnIfPointed()"
          />
          <span
            >{{ optOut() }} <small>{{ texts().step.cannotSayHint }}</small></span
          >
        </label>
      </fieldset>
      <div class="actions spread">
        <button type="button" (click)="flow.back(at.index)">
          {{ flow.returnsToCheck() ? texts().step.toOverview : texts().step.back }}
        </button>
        <button type="submit" [attr.data-primary]="rating() !== undefined ? '' : null">
          {{ rating() === undefined ? texts().step.skip : texts().step.next }}
        </button>
      </div>
      <div class="preferences">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            [checked]="sheet.movesOnByItself()"
            (change)="sheet.setMovesOnByItself(!sheet.movesOnByItself())"
          />
          <span>{{ texts().step.movesOn }}</span>
        </label>
        @if (rating() !== undefined) {
          <button type="button" class="link" (click)="clear()">{{ texts().step.clear }}</button>
        }
        <span class="keys">{{ texts().step.keys }}</span>
      </div>
    </form>
  `,
})
export class StatementPage {
  private readonly languages = inject(Languages);
  private movingOn: ReturnType<typeof setTimeout> | undefined;
  private readonly shownAt = performance.now();
  /** Whether the last thing that was touched is a pointer, not the keyboard. */
  private isPointing = false;
  private isTooSoon = false;
  protected readonly flow = inject(SurveyFlow);
  protected readonly at = this.flow.stepOnScreen();
  protected readonly sheet = inject(AnswerSheet);
  protected readonly texts = this.languages.texts;
  protected readonly text = computed(() => this.languages.of(this.at.step.text));
  protected readonly rating = computed<Rating | undefined>(() => this.sheet.answers().ratings[this.at.step.id]);
  protected readonly labels = computed(
    () => this.flow.round()?.questionnaire.ratingScale.labels[this.languages.current()] ?? [],
  );
  protected readonly optOut = computed(() => {
    const round = this.flow.round();
    return round ? this.languages.of(round.questionnaire.ratingScale.optOut) : '';
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.movingOn));
  }

  protected rate(rating: Rating): void {
    this.sheet.change(withRating(this.sheet.answers(), this.at.step.id, rating));
  }

  protected clear(): void {
    clearTimeout(this.movingOn);
    this.sheet.change(without(this.sheet.answers(), this.at.step));
    // The button is about to disappear with the answer.
    document.querySelector<HTMLElement>('main h1')?.focus();
  }

  protected point(): void {
    this.isPointing = true;
    this.isTooSoon = performance.now() - this.shownAt < TOO_SOON_MS;
  }

  protected refuseTooSoon(event: Event): void {
    if (this.isPointing && this.isTooSoon) {
      event.preventDefault();
    }
  }

  /** Arrow keys select too, with a click of their own: whoever walks through the rows with them stays here. */
  protected moveOnIfPointed(): void {
    if (this.isPointing && !this.isTooSoon) {
      this.moveOnSoon();
    }
  }

  protected press(event: KeyboardEvent): void {
    this.isPointing = false;
    const level = Number(event.key);
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;
    if (isPlain && Number.isInteger(level) && level >= 1 && level <= this.labels().length) {
      event.preventDefault();
      this.rate(level);
      this.moveOnSoon();
    }
  }

  protected submit(event: Event): void {
    event.preventDefault();
    clearTimeout(this.movingOn);
    this.flow.next(this.at.index);
  }

  /** After the row that was taken has been drawn. */
  private moveOnSoon(): void {
    clearTimeout(this.movingOn);
    if (this.sheet.movesOnByItself()) {
      this.movingOn = setTimeout(() => this.flow.next(this.at.index));
    }
  }
}
