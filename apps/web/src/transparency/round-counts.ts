import { Component, computed, inject, input } from '@angular/core';
import type { PublicBlock, PublicRound } from '@leeway/contract';
import { Texts } from '../language/texts.js';

type Count = Exclude<keyof PublicBlock, 'blockId' | 'label'>;

/** What became of the ballots of each group; there is nothing in it before a round is closed. */
@Component({
  selector: 'lw-round-counts',
  host: { class: 'stack' },
  templateUrl: './round-counts.html',
})
export class RoundCounts {
  protected readonly text = inject(Texts);
  readonly closed = input.required<NonNullable<PublicRound['closed']>>();

  protected readonly columns = [
    { count: 'entitled', name: 'publicRound.entitled' },
    { count: 'issued', name: 'publicRound.issued' },
    { count: 'received', name: 'publicRound.received' },
    { count: 'counted', name: 'publicRound.counted' },
    { count: 'comments', name: 'publicRound.comments' },
  ] as const;
  protected readonly invalid = computed(() => this.sumOf('invalid'));

  protected sumOf(count: Count): number {
    return this.closed().blocks.reduce((sum, block) => sum + block[count], 0);
  }
}
