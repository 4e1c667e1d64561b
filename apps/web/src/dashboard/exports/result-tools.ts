import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { ExportBar } from './export-bar.js';
import { OverviewLink } from '../overview/overview-link.js';
import { isNotAsked } from '../result/is-not-asked.js';

/** What can be done with the result on the page: show it to the team, print it, take it away, see it beside others. */
@Component({
  selector: 'lw-result-tools',
  imports: [ExportBar, OverviewLink, RouterLink],
  template: `
    @if (!isNotAsked()) {
      <lw-export-bar [result]="result()">
        <a class="button" routerLink="/dashboard/team-view" [queryParams]="place()">{{ text.say('teamView.show') }}</a>
      </lw-export-bar>
    }
    @if (seesSeveral()) {
      <lw-overview-link class="above-result" [roundId]="place().round" />
    }
  `,
})
export class ResultTools {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();
  /** The person may see more units than this one. */
  readonly seesSeveral = input(false);

  /** There is nothing to take away then. */
  protected readonly isNotAsked = computed(() => isNotAsked(this.result()));

  protected readonly place = computed(() => ({
    unit: this.result().unit.unitId,
    round: this.result().round.roundId,
    ...(this.result().about === 'own' && { group: 'own' }),
  }));
}
