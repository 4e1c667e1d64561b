import { Component, computed, inject, input } from '@angular/core';
import { ROUND_STATES, type RoundState, type RoundView } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

interface Station {
  readonly name: TextKey;
  readonly explanation: TextKey;
  /** The state from which on this station lies behind. */
  readonly reachedAt: RoundState;
  readonly moment: (round: RoundView) => string | null;
}

const STATIONS: readonly Station[] = [
  { name: 'round.stepLaunched', explanation: 'round.stepLaunchedText', reachedAt: 'launched', moment: () => null },
  { name: 'round.stepOpens', explanation: 'round.stepOpensText', reachedAt: 'open', moment: ({ opensAt }) => opensAt },
  {
    name: 'round.stepCloses',
    explanation: 'round.stepClosesText',
    reachedAt: 'closing',
    moment: ({ closesAt }) => closesAt,
  },
  { name: 'round.stepShown', explanation: 'round.stepShownText', reachedAt: 'closed', moment: () => null },
];

/** The stations of a round, with those already passed marked by more than a colour. */
@Component({
  selector: 'lw-round-timeline',
  template: `
    <ol class="timeline">
      @for (station of stations(); track station.name) {
        <li [class.reached]="station.isReached" [attr.aria-current]="station.isCurrent ? 'step' : null">
          <span class="timeline-mark" aria-hidden="true">{{ station.isReached ? '✓' : '' }}</span>
          <div>
            <p class="timeline-name">
              {{ text.say(station.name) }}
              @if (station.moment; as moment) {
                <span class="timeline-moment">{{ text.dateTime(moment) }}</span>
              }
            </p>
            <p class="soft">{{ text.say(station.explanation) }}</p>
          </div>
        </li>
      }
    </ol>
  `,
})
export class RoundTimeline {
  protected readonly text = inject(Texts);
  readonly round = input.required<RoundView>();

  protected readonly stations = computed(() => {
    const round = this.round();
    const now = ROUND_STATES.indexOf(round.state);
    const isReached = (station: Station | undefined): boolean =>
      station !== undefined && ROUND_STATES.indexOf(station.reachedAt) <= now;
    return STATIONS.map((station, index) => ({
      name: station.name,
      explanation: station.explanation,
      moment: station.moment(round),
      isReached: isReached(station),
      isCurrent: isReached(station) && !isReached(STATIONS[index + 1]),
    }));
  });
}
