import { Component, inject } from '@angular/core';
import { credentialEntry } from '../credential/credential-record.js';
import { DeviceStore } from '../credential/device-store.js';
import { handInEntry } from '../hand-in/hand-in-record.js';
import { Languages } from '../language/languages.js';
import { SurveyFlow } from '../round/survey-flow.js';
import { AnswerSheet, answerEntry } from '../statements/answer-sheet.js';

/** Removes everything about the open round from this device. */
@Component({
  selector: 'leeway-forget-round',
  template: `<button type="button" (click)="forget()">{{ texts().removeFromDevice }}</button>`,
})
export class ForgetRound {
  private readonly store = inject(DeviceStore);
  private readonly sheet = inject(AnswerSheet);
  private readonly flow = inject(SurveyFlow);
  protected readonly texts = inject(Languages).late;

  protected async forget(): Promise<void> {
    const ref = this.flow.round()?.ref;
    if (ref) {
      await this.sheet.saved();
      await Promise.all([credentialEntry(ref), answerEntry(ref), handInEntry(ref)].map((e) => this.store.remove(e)));
      this.flow.home();
    }
  }
}
