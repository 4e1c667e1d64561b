import { Component, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { LANGUAGES, type Language, type RoundBlock, type RoundDetail } from '@leeway/contract';
import * as z from 'zod/mini';
import { ApiClient, type ServedFile } from '../api/api-client.js';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import { LanguageStore } from '../language/language-store.js';
import { Texts } from '../language/texts.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { asFileName, saveFile } from '../ui/save-file.js';

/** Cards and a poster to print, for a round in which somebody draws cards; the address of a shared device. */
@Component({
  selector: 'lw-round-cards',
  imports: [ConfirmDialog, FailureNotice],
  templateUrl: './round-cards.html',
})
export class RoundCards {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly detail = input.required<RoundDetail>();
  /** Cards were made, or withdrawn. */
  readonly changed = output();

  protected readonly languages = LANGUAGES;
  /** On paper; the language of the page unless said otherwise. */
  protected readonly language = linkedSignal<Language>(inject(LanguageStore).active);
  protected readonly blocks = computed(() => this.detail().blocks.filter(({ handedOut }) => handedOut === 'cards'));
  protected readonly isReady = computed(() => ['launched', 'open'].includes(this.detail().round.state));
  protected readonly isShown = computed(
    () => this.detail().cardPage !== null && (this.isReady() || this.detail().round.state === 'preparing'),
  );
  /** What is being made at the moment; empty when nothing is. */
  protected readonly making = signal('');
  protected readonly busy = computed(() => this.making() !== '');
  protected readonly savedAs = signal<string | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly hasCopied = signal(false);
  /** Whose cards are to be made again, once it is confirmed. */
  protected readonly askedFor = signal<RoundBlock | null>(null);
  protected readonly askedName = computed(() => {
    const block = this.askedFor();
    return block === null ? '' : this.text.of(block.label);
  });
  private readonly dialog = viewChild(ConfirmDialog);

  protected chooseLanguage(event: Event): void {
    const chosen = event.target instanceof HTMLSelectElement ? event.target.value : '';
    this.language.set(LANGUAGES.find((known) => known === chosen) ?? 'nl');
  }

  protected print(block: RoundBlock): Promise<void> {
    const group = this.text.of(block.label);
    const path = this.#pathOf(block);
    return this.#take(this.text.say('cards.making', { group }), asFileName(this.text.say('cards.title'), group), () =>
      this.#api.make(`${path}/print`, { language: this.language() }),
    );
  }

  protected printPoster(): Promise<void> {
    const { roundId, name } = this.detail().round;
    return this.#take(this.text.say('cards.makingPoster'), asFileName(this.text.say('cards.poster'), name), () =>
      this.#api.download(`/api/rounds/${roundId}/poster?language=${this.language()}`),
    );
  }

  protected ask(block: RoundBlock): void {
    this.askedFor.set(block);
    this.dialog()?.open();
  }

  protected async makeAgain(): Promise<void> {
    const block = this.askedFor();
    if (block === null || this.busy()) return;
    this.making.set(this.text.say('cards.making', { group: this.text.of(block.label) }));
    try {
      await this.#api.ask(this.#pathOf(block), z.null(), { method: 'DELETE' });
    } catch (thrown) {
      this.#fail(thrown);
      return;
    } finally {
      this.making.set('');
      this.dialog()?.close();
    }
    await this.print(block);
  }

  protected async copy(address: string): Promise<void> {
    await navigator.clipboard.writeText(address);
    this.hasCopied.set(true);
  }

  async #take(making: string, name: string, make: () => Promise<ServedFile>): Promise<void> {
    if (this.busy()) return;
    this.making.set(making);
    this.savedAs.set(null);
    this.failure.set(null);
    try {
      const file = await make();
      const fileName = file.name ?? `${name}.pdf`;
      saveFile(file.blob, fileName);
      this.savedAs.set(fileName);
    } catch (thrown) {
      this.#fail(thrown);
    } finally {
      this.making.set('');
      this.changed.emit();
    }
  }

  #fail(thrown: unknown): void {
    this.savedAs.set(null);
    this.failure.set(asFailure(thrown));
  }

  #pathOf({ blockId }: RoundBlock): string {
    return `/api/rounds/${this.detail().round.roundId}/blocks/${blockId}/cards`;
  }
}
