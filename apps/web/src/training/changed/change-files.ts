import { Component, computed, inject, input, signal } from '@angular/core';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import type { TextKey } from '../../language/dictionary.js';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { asFileName, saveFile } from '../../ui/save-file.js';
import type { ChosenPair } from './rounds-to-choose.js';

interface FileChoice {
  readonly label: TextKey;
  readonly address: string;
  readonly fileName: string;
}

/** What to take along: slides of the brief and of two rounds beside each other, and all figures of these. */
@Component({
  selector: 'lw-change-files',
  imports: [FailureNotice],
  template: `
    <div class="actions" role="group" [attr.aria-label]="text.say('changed.take')">
      @for (choice of choices(); track choice.label; let first = $first) {
        <a
          class="button"
          [class.button-primary]="first"
          [href]="choice.address"
          [attr.download]="choice.fileName"
          (click)="take($event, choice)"
          >{{ text.say(choice.label) }}</a
        >
      }
      @if (pair() !== null) {
        <button type="button" class="button" (click)="print()">{{ text.say('brief.print') }}</button>
      }
    </div>
    <p role="status" class="fine brief-progress">{{ progress() }}</p>
    @if (failure(); as failed) {
      <lw-failure-notice [failure]="failed" [canRetry]="false" />
    }
  `,
})
export class ChangeFiles {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #language = inject(LanguageStore).active;
  readonly cohort = input.required<{ readonly cohortId: string; readonly name: string }>();
  /** Null while there is nothing to compare: the slides then end with the brief. */
  readonly pair = input.required<ChosenPair | null>();

  protected readonly isBusy = signal(false);
  protected readonly savedAs = signal<string | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly choices = computed((): FileChoice[] => {
    const { cohortId, name } = this.cohort();
    const pair = this.pair();
    const query = new URLSearchParams({ language: this.#language() });
    if (pair !== null) {
      query.set('before', pair.beforeId);
      query.set('after', pair.afterId);
    }
    const path = `/api/training/cohorts/${cohortId}`;
    const fileName = asFileName('leeway', name);
    const slides: FileChoice = {
      label: 'changed.slides',
      address: `${path}/slides?${query}`,
      fileName: `${fileName}.pptx`,
    };
    const csv: FileChoice = {
      label: 'changed.csv',
      address: `${path}/change/csv?${query}`,
      fileName: `${fileName}.csv`,
    };
    return pair === null ? [slides] : [slides, csv];
  });
  protected readonly progress = computed(() => {
    if (this.isBusy()) return this.text.say('changed.making');
    const name = this.savedAs();
    return name === null ? '' : this.text.say('changed.savedAs', { name });
  });

  protected print(): void {
    window.print();
  }

  /** A click fetches the file first, so that a refusal is a sentence on the page and not a file. */
  protected async take(event: MouseEvent, choice: FileChoice): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.isBusy()) return;
    this.isBusy.set(true);
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
      this.isBusy.set(false);
    }
  }
}
