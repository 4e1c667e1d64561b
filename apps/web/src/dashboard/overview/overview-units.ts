import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ResultsOverview } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { subjectIn } from '../figures/subject-in.js';
import { unitNamesIn } from '../figures/unit-names.js';

type Unit = ResultsOverview['units'][number];

/** The units that somebody may see, each with what speaks for it, as a way to its page. */
@Component({
  selector: 'lw-overview-units',
  imports: [RouterLink],
  template: `
    <section class="card" aria-labelledby="overview-units-title">
      <h2 id="overview-units-title">{{ text.say('overview.unitsTitle') }}</h2>
      <ul class="overview-units">
        @for (row of rows(); track row.unit.unitId) {
          <li [class]="row.indent">
            <a routerLink="/dashboard" [queryParams]="{ unit: row.unit.unitId, round: overview().round.roundId }">{{
              row.unit.name
            }}</a>
            <span class="soft">{{ row.spokenFor }}</span>
            @if (row.unit.ownGroupId !== null) {
              <a
                routerLink="/dashboard"
                [queryParams]="{ unit: row.unit.unitId, round: overview().round.roundId, group: 'own' }"
                [attr.aria-label]="row.itself"
                >{{ text.say('results.aboutOwn') }}</a
              >
            }
          </li>
        }
      </ul>
    </section>
  `,
})
export class OverviewUnits {
  protected readonly text = inject(Texts);
  readonly overview = input.required<ResultsOverview>();

  protected readonly rows = computed(() =>
    this.overview().units.map((unit) => ({
      unit,
      // Deeper than this there is no room on a phone.
      indent: `indent-${Math.min(unit.depth, 3)}`,
      spokenFor: this.#spokenFor(unit),
      itself: subjectIn(this.text, { unit, about: 'own' }),
    })),
  );

  #spokenFor({ spokenFor, groupId }: Unit): string {
    const group = this.overview().groups.find((candidate) => candidate.groupId === groupId);
    switch (spokenFor) {
      case 'own':
        return this.text.say('overview.own');
      case 'shared':
        return this.text.say('overview.shared', {
          units: group === undefined ? '' : unitNamesIn(this.text, group.units),
        });
      case 'whole':
        return this.text.say('overview.whole');
      case 'none':
        return this.text.say('overview.none');
    }
  }
}
