import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AreaView, TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { BandChart } from '../../ui/band-chart.js';
import type { BandLine } from '../../ui/band-line.js';
import { BandRow } from '../../ui/band-row.js';
import { ChartPicture } from '../../ui/chart-picture.js';
import { FigureTable } from '../../ui/figure-table.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { AreaStateChip } from './area-state-chip.js';
import { pictureOfDelegation } from './delegation-picture.js';
import { figureIn, lowerFirst, rangeIn, shownOf } from '../figures/figure-words.js';
import { ScaleEnds } from '../figures/scale-ends.js';

/** In these an area is stuck. */
const STUCK: readonly AreaView['state'][] = ['held', 'not-landing', 'ready', 'dropped'];

/** How far each area has been handed over, felt and wanted, and where that is stuck. */
@Component({
  selector: 'lw-delegation-map',
  imports: [AreaStateChip, BandChart, BandRow, ChartPicture, FigureTable, RouterLink, ScaleEnds, WithheldMarker],
  templateUrl: './delegation-map.html',
})
export class DelegationMap {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();
  protected readonly delegation = computed(() => this.result().delegation);

  protected readonly rows = computed(() =>
    this.delegation().areas.map((area) => ({
      area,
      isStuck: STUCK.includes(area.state),
      line: lineOf(area),
      words: this.#numbersIn(area),
      withheld: withheldIn(area),
    })),
  );
  protected readonly picture = computed(() => pictureOfDelegation(this.result(), this.rows(), this.text));
  protected readonly sentence = computed(() => {
    const stuck = this.rows().filter(({ isStuck }) => isStuck);
    if (stuck.length === 0) {
      const isFlowing = this.rows().some(({ area }) => area.state === 'flowing');
      return this.text.say(isFlowing ? 'delegation.stuckNowhere' : 'delegation.cannotSay');
    }
    const areas = stuck.map(({ area }) =>
      this.text.say('delegation.stuckArea', {
        name: lowerFirst(this.text.of(area.name)),
        state: this.text.say(`delegation.${area.state}`),
      }),
    );
    return this.text.say('delegation.stuckAt', { areas: this.text.list(areas) });
  });
  protected readonly hasOwn = computed(() =>
    this.delegation().areas.some(({ given, aimed }) => given !== null || aimed !== null),
  );

  protected readonly columns = computed(() =>
    (
      [
        'delegation.area',
        'delegation.columnState',
        'delegation.columnFelt',
        'delegation.columnWanted',
        ...(this.hasOwn() ? (['delegation.columnGiven', 'delegation.columnAimed'] as const) : []),
      ] as const
    ).map((key) => this.text.say(key)),
  );
  protected readonly tableRows = computed(() =>
    this.delegation().areas.map(({ name, state, felt, wanted, given, aimed }) => ({
      head: this.text.of(name),
      cells: [
        this.text.say(`delegation.${state}`),
        figureIn(this.text, felt),
        figureIn(this.text, wanted),
        ...(this.hasOwn() ? [this.#level(given), this.#level(aimed)] : []),
      ],
    })),
  );

  /** The name of a level with its number, for the ends of the scale. */
  protected levelName(level: number): string {
    const found = this.delegation().levels.find((named) => named.level === level);
    return found === undefined ? '' : this.text.of(found.text);
  }

  #numbersIn({ felt, wanted, given, aimed }: AreaView): readonly string[] {
    const [is, wish] = [shownOf(felt), shownOf(wanted)];
    return [
      ...(is === null ? [] : [this.text.say('delegation.feltRange', { range: rangeIn(this.text, is) })]),
      ...(wish === null ? [] : [this.text.say('delegation.wantedRange', { range: rangeIn(this.text, wish) })]),
      ...(given === null && aimed === null
        ? []
        : [this.text.say('delegation.ownLevels', { given: this.#level(given), aimed: this.#level(aimed) })]),
    ];
  }

  #level(level: number | null): string {
    return level === null ? this.text.say('delegation.none') : String(level);
  }
}

function lineOf({ felt, wanted, given, aimed }: AreaView): BandLine {
  return {
    lanes: [
      { look: 'felt', band: shownOf(felt), own: given },
      { look: 'wanted', band: shownOf(wanted), own: aimed },
    ],
    organisation: null,
    threads: [],
  };
}

/** The reasons why figures of an area are not shown, each once. */
function withheldIn({ felt, wanted }: AreaView) {
  return [...new Set([felt, wanted].flatMap((figure) => (figure.status === 'withheld' ? [figure.reason] : [])))];
}
