import { Component, computed, inject, input } from '@angular/core';
import type { CohortSizeView } from '@leeway/contract';
import { Texts } from '../language/texts.js';

/** How many published groups and respondents a choice comes to, and what is left out of its figures. */
@Component({
  selector: 'lw-cohort-size',
  template: `
    <p class="cohort-size">
      <strong>{{ text.count('cohort.groups', size().named + size().unnamed) }}</strong>
      @if (people(); as band) {
        <span>{{ text.say('cohort.people', { from: band.from, to: band.to }) }}</span>
      }
      <span class="soft">{{ parts() }}</span>
    </p>
    @if (size().unnamedLeftOut > 0) {
      <p class="cohort-left-out">
        {{ text.count('cohort.leftOut', size().unnamedLeftOut) }}
        @if (people() === null) {
          {{ text.say('cohort.nothingShown') }}
        }
      </p>
    }
  `,
})
export class CohortSize {
  protected readonly text = inject(Texts);
  readonly size = input.required<CohortSizeView>();

  protected readonly people = computed(() => {
    const { respondents } = this.size();
    return respondents.status === 'shown' ? respondents.value : null;
  });
  protected readonly parts = computed(() => {
    const { named, unnamed } = this.size();
    return [
      ...(named > 0 ? [this.text.count('cohort.named', named)] : []),
      ...(unnamed > 0 ? [this.text.count('cohort.unnamed', unnamed)] : []),
    ].join(' · ');
  });
}
