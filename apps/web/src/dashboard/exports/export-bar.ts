import { Component, ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { holdsOwnAnswers, type ResultView, type TeamResult } from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import type { TextKey } from '../../language/dictionary.js';
import { LanguageStore } from '../../language/language-store.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { subjectIn } from '../figures/subject-in.js';
import { asFileName, saveFile } from '../../ui/save-file.js';

/** What a result can be taken away as, by the last part of its address. */
export const EXPORT_FORMATS = ['pdf', 'xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The formats as a person calls them in a sentence; the same in both languages. */
const SHORT_NAMES: Readonly<Record<ExportFormat, string>> = { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV' };
const LABELS: Readonly<Record<ExportFormat, TextKey>> = {
  pdf: 'exporting.pdf',
  xlsx: 'exporting.xlsx',
  csv: 'exporting.csv',
};

/**
 * Prints the page and exports the result that is on it. The files are links, so that they can be opened in a new tab;
 * a click fetches the file first, so that a refusal is a sentence on the page. What else belongs in the bar is its content.
 */
@Component({
  selector: 'lw-export-bar',
  imports: [FailureNotice],
  host: { class: 'export-bar', '(keydown.escape)': 'close()', '(focusout)': 'left($event)' },
  templateUrl: './export-bar.html',
})
export class ExportBar {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly #language = inject(LanguageStore).active;
  readonly result = input.required<TeamResult>();
  /** Which view is exported; what is on the page when it does not say. */
  readonly view = input<ResultView | null>(null);

  protected readonly busyWith = signal<ExportFormat | null>(null);
  protected readonly savedAs = signal<string | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  private readonly menu = viewChild.required<ElementRef<HTMLDetailsElement>>('menu');

  readonly #view = computed(() => this.view() ?? this.result().view);
  protected readonly holdsOwn = computed(() => holdsOwnAnswers({ ...this.result(), view: this.#view() }));
  protected readonly choices = computed(() => {
    const { round, unit, about } = this.result();
    const query = new URLSearchParams({
      view: this.#view(),
      ...(about === 'own' && { group: about }),
      language: this.#language(),
    });
    return EXPORT_FORMATS.map((format) => ({
      format,
      label: LABELS[format],
      address: `/api/results/${round.roundId}/units/${unit.unitId}/export/${format}?${query}`,
      fileName: `${asFileName('leeway', subjectIn(this.text, this.result()), round.name)}.${format}`,
    }));
  });
  protected readonly progress = computed(() => {
    const format = this.busyWith();
    if (format !== null) return this.text.say('exporting.making', { format: SHORT_NAMES[format] });
    const name = this.savedAs();
    return name === null ? '' : this.text.say('exporting.saved', { name });
  });

  protected print(): void {
    window.print();
  }

  protected async take(event: MouseEvent, choice: ReturnType<typeof this.choices>[number]): Promise<void> {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (this.busyWith() !== null) return;
    this.busyWith.set(choice.format);
    this.savedAs.set(null);
    this.failure.set(null);
    this.close();
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

  /** Escape, or a choice: the focus goes back to where the menu was opened. */
  protected close(): void {
    const menu = this.menu().nativeElement;
    if (!menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }

  protected left(event: FocusEvent): void {
    const menu = this.menu().nativeElement;
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
  }
}
