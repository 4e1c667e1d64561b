import { Component, computed, inject } from '@angular/core';
import { Heading } from '../heading.js';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { AnswerSheet } from './answer-sheet.js';
import { DELEGATION_SIDES, completeness, withLevel, without, type DelegationSide } from './answers.js';
import { StepProgress } from './step-progress.js';

/** One subject, on one scale twice: how it is decided now, and how it should be. */
@Component({
  selector: 'leeway-delegation-page',
  imports: [Heading, StepProgress],
  template: `
    <form class="step" (submit)="submit($event)">
      <leeway-step-progress />
      <p class="eyebrow">{{ late().area.question }}</p>
      <h1 class="statement" id="area">{{ text() }}</h1>
      <!-- Column by column, so that Tab comes from the one group to the other: in rows, the browser would pass it over. -->
      <div class="delegation" role="group" aria-labelledby="area">
        <span class="head" aria-hidden="true">{{ late().area.who }}</span>
        @for (level of levels(); track level.level) {
          <span class="level" aria-hidden="true" [attr.data-chosen]="isChosen(level.level) ? '' : null">{{
            level.text
          }}</span>
        }
        @for (side of sides; track side) {
          <div role="radiogroup" [attr.data-side]="side" [attr.aria-label]="question(side)">
            <span class="head" aria-hidden="true">{{ sideName(side) }}</span>
            @for (level of levels(); track level.level) {
              <label>
                <input
                  type="radio"
                  [name]="side"
                  [value]="level.level"
                  [checked]="chosen(side) === level.level"
                  [attr.aria-label]="sideName(side) + ': ' + level.text"
                  (change)="choose(side, level.level)"
                />
              </label>
            }
          </div>
        }
      </div>
      <div class="actions spread">
        <button type="button" (click)="flow.back(at.index)">
          {{ flow.returnsToCheck() ? texts().step.toOverview : texts().step.back }}
        </button>
        <button type="submit" [attr.data-primary]="state() === 'all' ? '' : null">
          {{ state() === 'none' ? texts().step.skip : texts().step.next }}
        </button>
      </div>
      <div class="preferences">
        @if (state() !== 'none') {
          <button type="button" class="link" (click)="clear()">{{ texts().step.clear }}</button>
        }
      </div>
    </form>
  `,
})
export class DelegationPage {
  private readonly languages = inject(Languages);
  private readonly sheet = inject(AnswerSheet);
  protected readonly flow = inject(SurveyFlow);
  protected readonly at = this.flow.stepOnScreen();
  protected readonly texts = this.languages.texts;
  protected readonly late = this.languages.late;
  protected readonly sides = DELEGATION_SIDES;
  protected readonly text = computed(() => this.languages.of(this.at.step.text));
  protected readonly state = computed(() => completeness(this.sheet.answers(), this.at.step));
  protected readonly levels = computed(() => {
    const levels = this.flow.round()?.questionnaire.delegation.levels ?? [];
    return levels.map((level) => ({ level: level.level, text: this.languages.of(level) }));
  });

  protected sideName(side: DelegationSide): string {
    return side === 'current' ? this.late().area.now : this.late().area.wanted;
  }

  protected question(side: DelegationSide): string {
    const question = this.flow.round()?.questionnaire.delegation.question[side];
    return question ? this.languages.of(question) : '';
  }

  protected chosen(side: DelegationSide): number | undefined {
    return this.sheet.answers().areas[this.at.step.id]?.[side];
  }

  protected isChosen(level: number): boolean {
    return DELEGATION_SIDES.some((side) => this.chosen(side) === level);
  }

  protected choose(side: DelegationSide, level: number): void {
    this.sheet.change(withLevel(this.sheet.answers(), this.at.step.id, side, level));
  }

  protected clear(): void {
    this.sheet.change(without(this.sheet.answers(), this.at.step));
    document.querySelector<HTMLElement>('main h1')?.focus();
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.flow.next(this.at.index);
  }
}
