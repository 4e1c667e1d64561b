import { Component, computed, inject, input, signal } from '@angular/core';
import { BRIEF_FORMATS, type BriefFormat, type BriefTeam, type TrainingBriefView } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { asFileName, saveFile } from '../../ui/save-file.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';

/** So many limits stand beside the summary; all of them at the end. */
const FIRST_LIMITS = 3;

/** What the brief says in short, what can't be concluded, whom it is about, and the files to take along. */
@Component({
  selector: 'lw-brief-head',
  imports: [FailureNotice, WithheldMarker],
  templateUrl: './brief-head.html',
})
export class BriefHead {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #language = inject(LanguageStore).active;
  readonly brief = input.required<TrainingBriefView>();

  protected readonly limits = computed(() => this.brief().limits.slice(0, FIRST_LIMITS));
  protected readonly busyWith = signal<BriefFormat | null>(null);
  protected readonly savedAs = signal<string | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly choices = computed(() => {
    const { cohort, round } = this.brief();
    return BRIEF_FORMATS.map((format) => ({
      format,
      address: `/api/training/cohorts/${cohort.cohortId}/brief/export/${format}?language=${this.#language()}`,
      fileName: `${asFileName('leeway', cohort.name, round.name)}.${format}`,
    }));
  });
  protected readonly progress = computed(() => {
    const format = this.busyWith();
    if (format !== null) return this.text.say('brief.making', { format: format.toUpperCase() });
    const name = this.savedAs();
    return name === null ? '' : this.text.say('brief.savedAs', { name });
  });

  protected people({ respondents }: BriefTeam): string | null {
    return respondents.status === 'shown' ? this.text.say('brief.people', respondents.value) : null;
  }

  protected print(): void {
    window.print();
  }

  /** A click fetches the file first, so that a refusal is a sentence on the page and not a file. */
  protected async take(event: MouseEvent, choice: ReturnType<typeof this.choices>[number]): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.busyWith() !== null) return;
    this.busyWith.set(choice.format);
    this.savedAs.set(null);
    this.failure.set(null);
    try {
      const file = await this.#api.download(choice.address);
      const name = file.name ?? choice.fileName;
      saveFile(file.blob, name);
      this.savedAs.set(name);
    } catch (thrown) {
      this.failure.set(asFailure(thrown));
    } finally {
      this.busyWith.set(null);
    }
  }
}
