import { Component, type ElementRef, computed, inject, input, signal, viewChild } from '@angular/core';
import { type ApiFailure, asFailure } from '../api/api-failure.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { canCompute } from './can-compute.js';
import { type BallotCheck, checkBallot } from './check-ballot.js';
import { PublicRounds, type RoundAddress } from './public-rounds.js';
import { readReceipt } from './receipt-code.js';

/** A receipt is a few lines; whatever is larger is something else. */
const MAX_RECEIPT_BYTES = 100_000;

type Outcome =
  | { readonly name: 'not-yet' | 'busy' | 'other-round' | 'no-crypto' }
  | { readonly name: 'failed'; readonly failure: ApiFailure }
  | ({ readonly name: 'counted' | 'missing' | 'root-differs' } & BallotCheck);

/**
 * Looks a receipt's code up in the list of all counted ballots. The code stays in this browser: it is in no request,
 * and in no address.
 */
@Component({
  selector: 'lw-ballot-search',
  imports: [FailureNotice],
  host: { class: 'stack' },
  templateUrl: './ballot-search.html',
})
export class BallotSearch {
  protected readonly text = inject(Texts);
  readonly #rounds = inject(PublicRounds);
  readonly address = input.required<RoundAddress>();
  /** The six words of the round. */
  readonly words = input.required<string>();
  /** The published root, hexadecimal. */
  readonly root = input.required<string>();
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');

  protected readonly problem = signal<TextKey | null>(null);
  protected readonly outcome = signal<Outcome>({ name: 'not-yet' });
  protected readonly isOver = signal(false);
  protected readonly isBusy = computed(() => this.outcome().name === 'busy');

  protected changed(): void {
    this.problem.set(null);
    if (!this.isBusy()) this.outcome.set({ name: 'not-yet' });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    void this.look();
  }

  protected async look(): Promise<void> {
    if (this.isBusy()) return;
    const pasted = this.field().nativeElement.value;
    const receipt = readReceipt(pasted);
    this.problem.set(receipt !== null ? null : pasted.trim() === '' ? 'publicRound.codeMissing' : 'publicRound.noCode');
    if (receipt === null) {
      this.outcome.set({ name: 'not-yet' });
      this.field().nativeElement.focus();
    } else if (receipt.words !== null && receipt.words !== this.words()) {
      this.outcome.set({ name: 'other-round' });
    } else {
      this.outcome.set({ name: 'busy' });
      this.outcome.set(await this.#lookUp(receipt.code));
    }
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(true);
  }

  protected async drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    this.isOver.set(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined) await this.#fill(event.dataTransfer?.getData('text/plain') ?? '');
    else await this.#read(file);
  }

  protected async choose(event: Event): Promise<void> {
    if (!(event.target instanceof HTMLInputElement)) return;
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file !== undefined) await this.#read(file);
  }

  async #read(file: File): Promise<void> {
    await this.#fill(file.size > MAX_RECEIPT_BYTES ? '' : await file.text());
  }

  async #fill(pasted: string): Promise<void> {
    this.field().nativeElement.value = pasted;
    this.changed();
    if (pasted === '') this.problem.set('publicRound.noCode');
    else await this.look();
  }

  async #lookUp(code: string): Promise<Outcome> {
    if (!canCompute()) return { name: 'no-crypto' };
    try {
      const check = await checkBallot(code, await this.#rounds.credentials(this.address()), this.root());
      return { name: !check.isWhole ? 'root-differs' : check.isListed ? 'counted' : 'missing', ...check };
    } catch (error) {
      return { name: 'failed', failure: asFailure(error) };
    }
  }
}
