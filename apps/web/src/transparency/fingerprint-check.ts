import { Component, computed, inject, input, signal } from '@angular/core';
import type { PublicRound } from '@leeway/contract';
import { Texts } from '../language/texts.js';
import { canCompute } from './can-compute.js';
import { type DirectoryComparison, compareDirectory } from './compare-directory.js';
import { PublicRounds, type RoundAddress, ballotBoxPathOf } from './public-rounds.js';

type Comparing = DirectoryComparison['outcome'] | 'not-yet' | 'busy' | 'no-ballot-box' | 'no-crypto';

/** The six words of a round, and a comparison with what another server keeps, worked out in this browser. */
@Component({
  selector: 'lw-fingerprint-check',
  host: { class: 'stack' },
  templateUrl: './fingerprint-check.html',
})
export class FingerprintCheck {
  protected readonly text = inject(Texts);
  readonly #rounds = inject(PublicRounds);
  readonly address = input.required<RoundAddress>();
  readonly round = input.required<PublicRound>();

  protected readonly state = signal<Comparing>('not-yet');
  protected readonly found = signal('');
  protected readonly ballotBoxPath = computed(() => ballotBoxPathOf(this.address(), this.round().ballotOrigin));

  protected async compare(): Promise<void> {
    if (this.state() === 'busy') return;
    this.state.set('busy');
    this.state.set(await this.#outcome());
  }

  async #outcome(): Promise<Comparing> {
    if (!canCompute()) return 'no-crypto';
    const round = this.round();
    try {
      const [directory, extension] = await Promise.all([
        this.#rounds.directory(this.address(), round.ballotOrigin),
        this.#rounds.extension(this.address(), round.ballotOrigin),
      ]);
      const { outcome, words } = await compareDirectory(directory, extension, round);
      this.found.set(words);
      return outcome;
    } catch {
      return 'no-ballot-box';
    }
  }
}
