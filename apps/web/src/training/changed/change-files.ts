import { Component, computed, inject, input } from '@angular/core';
import { CHANGE_FORMATS, type ChangeFormat } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { LanguageStore } from '../../language/language-store.js';
import { asFileName } from '../../ui/save-file.js';
import { type TrainingFile, TrainingFiles } from '../training-files.js';
import type { ChosenPair } from './rounds-to-choose.js';

const LABELS: Readonly<Record<ChangeFormat, TextKey>> = { pdf: 'changed.pdf', csv: 'changed.csv' };

/** What to take along: two rounds beside each other as files, and slides of these and of the brief. */
@Component({
  selector: 'lw-change-files',
  imports: [TrainingFiles],
  template: `<lw-training-files [files]="files()" [canPrint]="pair() !== null" />`,
})
export class ChangeFiles {
  readonly #language = inject(LanguageStore).active;
  readonly cohort = input.required<{ readonly cohortId: string; readonly name: string }>();
  /** Null while there is nothing to compare: the slides then end with the brief. */
  readonly pair = input.required<ChosenPair | null>();

  protected readonly files = computed((): TrainingFile[] => {
    const { cohortId, name } = this.cohort();
    const pair = this.pair();
    const query = new URLSearchParams({ language: this.#language() });
    if (pair !== null) {
      query.set('before', pair.beforeId);
      query.set('after', pair.afterId);
    }
    const path = `/api/training/cohorts/${cohortId}`;
    const fileName = asFileName('leeway', name);
    const exports = CHANGE_FORMATS.map((format) => ({
      label: LABELS[format],
      address: `${path}/change/export/${format}?${query}`,
      fileName: `${fileName}.${format}`,
    }));
    const slides: TrainingFile = {
      label: 'brief.slides',
      address: `${path}/slides?${query}`,
      fileName: `${fileName}.pptx`,
    };
    return pair === null ? [slides] : [...exports.slice(0, 1), slides, ...exports.slice(1)];
  });
}
