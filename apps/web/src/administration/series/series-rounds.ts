import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SeriesRound, SkipReason } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { SeriesChip } from './series-chip.js';

const REASONS: Readonly<Record<SkipReason, TextKey>> = {
  'by-administrator': 'series.byAdministrator',
  paused: 'series.becausePaused',
  missed: 'series.missed',
  'not-possible': 'series.notPossible',
  stopped: 'series.becauseStopped',
};

/** The rounds of a series that have been, and the next one, in their order. */
@Component({
  selector: 'lw-series-rounds',
  imports: [RouterLink, SeriesChip],
  template: `
    <ol class="paper-list">
      @for (one of rounds(); track one.number) {
        <li class="paper-row">
          <div>
            <p class="series-number">
              @if (one.round; as round) {
                <a [routerLink]="['/administration/rounds', round.roundId]">{{ one.name }}</a>
              } @else {
                {{ one.name }}
              }
            </p>
            <p class="soft series-facts">
              {{ text.say(one.kind === 'pulse' ? 'rounds.pulse' : 'rounds.baseline') }} ·
              {{ text.say('rounds.opens', { when: text.moment(one.dates.opening.at) }) }} ·
              {{ text.say('rounds.closes', { when: text.moment(one.round?.closesAt ?? one.dates.closing.at) }) }}
            </p>
            @if (one.skippedBecause; as because) {
              <p class="soft">{{ text.say(reasons[because]) }}</p>
              @if (one.problem; as problem) {
                <p class="soft">{{ text.of(problem) }}</p>
              }
            }
            @if (one.leftOut.length > 0) {
              <p class="soft">{{ text.say('series.leftOut', { units: text.list(one.leftOut) }) }}</p>
            }
          </div>
          @if (one.round; as round) {
            <span class="chip" [class]="'chip-' + round.state">{{ stateOf(round) }}</span>
          } @else if (one.state !== 'launched') {
            <lw-series-chip [state]="one.state" />
          }
        </li>
      }
    </ol>
  `,
})
export class SeriesRounds {
  protected readonly text = inject(Texts);
  readonly rounds = input.required<readonly SeriesRound[]>();
  protected readonly reasons = REASONS;

  protected stateOf({ state }: NonNullable<SeriesRound['round']>): string {
    return this.text.say(`rounds.${state}`);
  }
}
