import { Component, computed, inject, input, signal } from '@angular/core';
import { ApiClient } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { saveFile } from '../ui/save-file.js';

/** A file that is made when it is asked for. */
export interface TrainingFile {
  readonly label: TextKey;
  readonly address: string;
  /** If the answer has no name. */
  readonly fileName: string;
}

/** What to take along from a page: its files, of which the first is the one that most want, and the page itself on paper. */
@Component({
  selector: 'lw-training-files',
  imports: [FailureNotice],
  template: `
    <div class="actions" role="group" [attr.aria-label]="text.say('brief.take')">
      @for (file of files(); track file.label; let first = $first) {
        <a
          class="button"
          [class.button-primary]="first"
          [href]="file.address"
          [attr.download]="file.fileName"
          (click)="take($event, file)"
          >{{ text.say(file.label) }}</a
        >
      }
      @if (canPrint()) {
        <button type="button" class="button" (click)="print()">{{ text.say('brief.print') }}</button>
      }
    </div>
    <p role="status" class="fine brief-progress">{{ progress() }}</p>
    @if (failure(); as failed) {
      <lw-failure-notice [failure]="failed" [canRetry]="false" />
    }
  `,
})
export class TrainingFiles {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly files = input.required<readonly TrainingFile[]>();
  readonly canPrint = input(true);

  protected readonly isBusy = signal(false);
  protected readonly savedAs = signal<string | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly progress = computed(() => {
    if (this.isBusy()) return this.text.say('brief.making');
    const name = this.savedAs();
    return name === null ? '' : this.text.say('brief.savedAs', { name });
  });

  protected print(): void {
    window.print();
  }

  /** A click fetches the file first, so that a refusal is a sentence on the page and not a file. */
  protected async take(event: MouseEvent, file: TrainingFile): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.savedAs.set(null);
    this.failure.set(null);
    try {
      const { blob, name } = await this.#api.download(file.address);
      saveFile(blob, name ?? file.fileName);
      this.savedAs.set(name ?? file.fileName);
    } catch (thrown) {
      this.failure.set(asFailure(thrown));
    } finally {
      this.isBusy.set(false);
    }
  }
}
