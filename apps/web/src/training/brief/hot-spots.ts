import { Component, computed, inject, input } from '@angular/core';
import type { BriefArea, TrainingBriefView } from '@leeway/contract';
import { AreaStateChip } from '../../dashboard/delegation/area-state-chip.js';
import { figureIn, rangeIn, shownOf } from '../../dashboard/figures/figure-words.js';
import { ScaleEnds } from '../../dashboard/figures/scale-ends.js';
import { Texts } from '../../language/texts.js';
import { BandChart } from '../../ui/band-chart.js';
import type { BandLine } from '../../ui/band-line.js';
import { BandRow } from '../../ui/band-row.js';
import { FigureTable } from '../../ui/figure-table.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { teamNames } from './team-names.js';

/** In these an area is stuck. */
const STUCK: readonly BriefArea['states'][number]['state'][] = ['dropped', 'not-landing', 'held', 'ready'];

/** The areas of delegation of a cohort, those that are stuck in more teams first, with which teams. */
@Component({
  selector: 'lw-hot-spots',
  imports: [AreaStateChip, BandChart, BandRow, FigureTable, ScaleEnds, WithheldMarker],
  templateUrl: './hot-spots.html',
})
export class HotSpots {
  protected readonly text = inject(Texts);
  readonly brief = input.required<TrainingBriefView>();
  readonly #hotSpots = computed(() => this.brief().hotSpots);

  protected readonly rows = computed(() =>
    this.#hotSpots().areas.map((area) => ({
      area,
      line: lineOf(area),
      words: this.#numbersIn(area),
      stuck: area.states
        .filter(({ state }) => STUCK.includes(state))
        .map(({ state, teamIds }) => ({ state, names: teamNames(this.brief(), teamIds, this.text) })),
    })),
  );
  protected readonly columns = computed(() =>
    (['brief.area', 'brief.felt', 'brief.wanted', 'brief.stuckIn'] as const).map((key) => this.text.say(key)),
  );
  protected readonly tableRows = computed(() =>
    this.#hotSpots().areas.map(({ name, felt, wanted, stuck }) => ({
      head: this.text.of(name),
      cells: [figureIn(this.text, felt), figureIn(this.text, wanted), String(stuck)],
    })),
  );

  /** The name of a level, for the ends of the scale. */
  protected levelName(level: number): string {
    const found = this.#hotSpots().levels.find((named) => named.level === level);
    return found === undefined ? '' : this.text.of(found.text);
  }

  #numbersIn({ felt, wanted }: BriefArea): readonly string[] {
    const [is, wish] = [shownOf(felt), shownOf(wanted)];
    return [
      ...(is === null ? [] : [this.text.say('delegation.feltRange', { range: rangeIn(this.text, is) })]),
      ...(wish === null ? [] : [this.text.say('delegation.wantedRange', { range: rangeIn(this.text, wish) })]),
    ];
  }
}

function lineOf({ felt, wanted }: BriefArea): BandLine {
  return {
    lanes: [
      { look: 'felt', band: shownOf(felt), own: null },
      { look: 'wanted', band: shownOf(wanted), own: null },
    ],
    organisation: null,
    threads: [],
  };
}
