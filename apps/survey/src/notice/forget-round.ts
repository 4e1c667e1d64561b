import { Component, inject } from '@angular/core';
import { DeviceStore } from '../credential/device-store.js';
import { Languages } from '../language/languages.js';
import { forgetRound } from '../round/known-rounds.js';
import { SurveyEntry } from '../round/survey-entry.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { AnswerSheet } from '../statements/answer-sheet.js';

/** Removes everything about the open round from this device. */
@Component({
  selector: 'leeway-forget-round',
  template: `<button type="button" (click)="forget()">{{ texts().removeFromDevice }}</button>`,
})
export class ForgetRound {
  private readonly store = inject(DeviceStore);
  private readonly sheet = inject(AnswerSheet);
  private readonly flow = inject(SurveyFlow);
  private readonly entry = inject(SurveyEntry);
  protected readonly texts = inject(Languages).late;

  protected async forget(): Promise<void> {
    const ref = this.flow.round()?.ref;
    if (ref) {
      await this.sheet.saved();
      await forgetRound(this.store, ref);
      this.entry.home();
    }
  }
}
