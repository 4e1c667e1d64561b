import { Component, computed, inject, input } from '@angular/core';
import { BRIEF_FORMATS, type BriefFormat, type BriefTeam, type TrainingBriefView } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import { asFileName } from '../../ui/save-file.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { type TrainingFile, TrainingFiles } from '../training-files.js';

/** So many limits stand beside the summary; all of them at the end. */
const FIRST_LIMITS = 3;
const LABELS: Readonly<Record<BriefFormat, TextKey>> = { pdf: 'brief.pdf', csv: 'brief.csv' };

/** What the brief says in short, what can't be concluded, whom it is about, and the files to take along. */
@Component({
  selector: 'lw-brief-head',
  imports: [TrainingFiles, WithheldMarker],
  templateUrl: './brief-head.html',
})
export class BriefHead {
  protected readonly text = inject(Texts);
  readonly #language = inject(LanguageStore).active;
  readonly brief = input.required<TrainingBriefView>();

  protected readonly limits = computed(() => this.brief().limits.slice(0, FIRST_LIMITS));
  protected readonly files = computed((): TrainingFile[] => {
    const { cohort, round } = this.brief();
    const path = `/api/training/cohorts/${cohort.cohortId}`;
    const fileName = asFileName('leeway', cohort.name, round.name);
    const language = this.#language();
    const exports = BRIEF_FORMATS.map((format) => ({
      label: LABELS[format],
      address: `${path}/brief/export/${format}?language=${language}`,
      fileName: `${fileName}.${format}`,
    }));
    const slides: TrainingFile = {
      label: 'brief.slides',
      address: `${path}/slides?language=${language}&only=brief`,
      fileName: `${fileName}.pptx`,
    };
    return [...exports.slice(0, 1), slides, ...exports.slice(1)];
  });

  protected people({ respondents }: BriefTeam): string | null {
    return respondents.status === 'shown' ? this.text.say('brief.people', respondents.value) : null;
  }
}
