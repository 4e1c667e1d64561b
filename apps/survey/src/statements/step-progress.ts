import { Component, computed, inject } from '@angular/core';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { withoutComment } from './answers.js';

/** How far along one is. */
@Component({
  selector: 'leeway-step-progress',
  template: `
    <div class="progress">
      <progress [max]="total()" [value]="position" [attr.aria-label]="label()"></progress>
      <span aria-hidden="true">{{ label() }}</span>
    </div>
  `,
})
export class StepProgress {
  private readonly texts = inject(Languages).texts;
  private readonly flow = inject(SurveyFlow);
  protected readonly position = this.flow.stepOnScreen().index + 1;
  protected readonly total = computed(() => withoutComment(this.flow.steps()).length);
  protected readonly label = computed(() => this.texts().step.progress(this.position, this.total()));
}
