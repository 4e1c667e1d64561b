import { Component, computed, inject, input } from '@angular/core';
import type { OwnItemResult, TeamResult } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { BandChart } from '../../ui/band-chart.js';
import type { BandLine } from '../../ui/band-line.js';
import { BandRow } from '../../ui/band-row.js';
import { FigureTable } from '../../ui/figure-table.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { figureIn, rangeIn, shownOf } from '../figures/figure-words.js';
import { ScaleEnds } from '../figures/scale-ends.js';

const MEANINGS: Readonly<Record<OwnItemResult['direction'], TextKey>> = {
  positive: 'ownStatements.positive',
  negative: 'ownStatements.negative',
  neutral: 'ownStatements.neutral',
};
const CHANGES: Readonly<Record<NonNullable<OwnItemResult['sinceLastRound']>, TextKey>> = {
  'clearly-up': 'overTime.chipUp',
  'clearly-down': 'overTime.chipDown',
  'no-clear-change': 'causes.noClearChange',
  'too-few-to-say': 'causes.tooFewToSay',
};

/** What the organisation asked itself: beside the rest, and part of nothing that is concluded. */
@Component({
  selector: 'lw-own-statements',
  imports: [BandChart, BandRow, FigureTable, ScaleEnds, WithheldMarker],
  templateUrl: './own-statements.html',
})
export class OwnStatements {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();

  /** The rounds before this one that asked any of them. */
  readonly #earlier = computed(() =>
    this.result()
      .overTime.slice(0, -1)
      .filter(({ ownItems }) => ownItems.some(({ figure }) => isAsked(figure))),
  );
  protected readonly rows = computed(() =>
    this.result().ownItems.map((item) => ({
      item,
      line: lineOf(item),
      meaning: MEANINGS[item.direction],
      range: item.figure.status === 'shown' ? rangeIn(this.text, item.figure.value) : '',
      history: this.#historyOf(item),
    })),
  );
  protected readonly columns = computed(() => [
    this.text.say('convictions.statement'),
    this.text.say('ownStatements.team'),
    this.text.say('ownStatements.organisation'),
    ...this.#earlier().map(({ round }) => round.name),
  ]);
  protected readonly tableRows = computed(() =>
    this.result().ownItems.map(({ itemId, text, figure, organisation }) => ({
      head: this.text.of(text),
      cells: [
        figureIn(this.text, figure),
        figureIn(this.text, organisation),
        ...this.#earlier().map(({ ownItems }) => {
          const then = ownItems.find((item) => item.itemId === itemId);
          return then === undefined ? this.text.say('withheld.not-asked') : figureIn(this.text, then.figure);
        }),
      ],
    })),
  );

  /** What earlier rounds said, and whether it clearly changed. */
  #historyOf({ itemId, sinceLastRound }: OwnItemResult): string {
    const before = this.#earlier().flatMap(({ round, ownItems }) =>
      ownItems
        .filter((item) => item.itemId === itemId && isAsked(item.figure))
        .map((item) => this.text.say('overTime.part', { round: round.name, range: figureIn(this.text, item.figure) })),
    );
    return [...before, ...(sinceLastRound === null ? [] : [this.text.say(CHANGES[sinceLastRound])])].join(' · ');
  }
}

function isAsked(figure: OwnItemResult['figure']): boolean {
  return figure.status === 'shown' || figure.reason !== 'not-asked';
}

function lineOf({ figure, organisation }: OwnItemResult): BandLine {
  return {
    lanes: [{ look: 'now', band: shownOf(figure), own: null }],
    organisation: shownOf(organisation),
    threads: [],
  };
}
