import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { BlockPlanView, PlannedBlock } from '@leeway/contract';
import { Texts } from '../language/texts.js';

/** A unit of a block stands for the block: a plan that changes meanwhile still has it somewhere. */
const standsFor = ({ groupUnitIds }: PlannedBlock): string => groupUnitIds[0] ?? '';

/** Two groups to be put together on purpose. It offers nothing that would make a group smaller. */
@Component({
  selector: 'lw-join-groups',
  templateUrl: './join-groups.html',
})
export class JoinGroups {
  protected readonly text = inject(Texts);
  readonly plan = input.required<BlockPlanView>();
  readonly busy = input(false);
  readonly joined = output<readonly string[]>();

  protected readonly chosen = signal<readonly [string, string]>(['', '']);
  protected readonly groups = computed(() =>
    this.plan().blocks.map((block) => ({ id: standsFor(block), label: block.label, headcount: block.headcount })),
  );
  /** The groups that are chosen, as far as there still are two of them. */
  protected readonly pair = computed(() => {
    const [one, other] = this.chosen();
    const known = this.groups().map(({ id }) => id);
    return one !== other && known.includes(one) && known.includes(other) ? [one, other] : null;
  });

  protected choose(place: 0 | 1, event: Event): void {
    const id = event.target instanceof HTMLSelectElement ? event.target.value : '';
    this.chosen.update(([one, other]) => (place === 0 ? [id, other] : [one, id]));
  }

  protected join(): void {
    const pair = this.pair();
    if (pair === null) return;
    this.chosen.set(['', '']);
    this.joined.emit(pair);
  }
}
