import { Component, computed, inject, input } from '@angular/core';
import { askedMore, type DisclosedFigure, type TeamResult } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { ChartPicture } from '../../ui/chart-picture.js';
import { FigureTable } from '../../ui/figure-table.js';
import { TrendChart, type TrendMoment } from '../../ui/trend-chart.js';
import { figureIn, lowerFirst } from '../figures/figure-words.js';
import { pictureOverTime } from './over-time-picture.js';

type Moment = TeamResult['overTime'][number];
type Change = NonNullable<Moment['causes'][number]['change']>;

/** A cause at one moment. */
interface CauseThen {
  readonly round: Moment['round'];
  readonly figure: DisclosedFigure;
  readonly change: Change | null;
}

const CHIPS: Record<Change, TextKey> = {
  'clearly-up': 'overTime.chipUp',
  'clearly-down': 'overTime.chipDown',
  'no-clear-change': 'causes.noClearChange',
  'too-few-to-say': 'causes.tooFewToSay',
};

/** One small line for each cause, through all rounds that speak for the same people. */
@Component({
  selector: 'lw-over-time',
  imports: [ChartPicture, FigureTable, TrendChart],
  template: `
    <section class="card" aria-labelledby="over-time-title">
      <h2 id="over-time-title">{{ text.say('overTime.title') }}</h2>
      @if (result().overTime.length < 2) {
        <p>{{ text.say('overTime.later') }}</p>
      } @else {
        <p>{{ sentence() }}</p>
        <figure class="causes">
          <ul class="trends">
            @for (line of lines(); track line.scaleId) {
              <li class="trend">
                <h3>{{ line.name }}</h3>
                <p class="fine" [class.trend-clear]="line.isClear">{{ line.change }}</p>
                <lw-trend-chart [moments]="line.moments" [says]="line.says" />
              </li>
            }
          </ul>
          <figcaption class="fine">
            {{ text.say('overTime.caption') }}
            @if (isShortened()) {
              {{ text.say('overTime.shortForms') }}
            }
          </figcaption>
        </figure>
        <lw-figure-table [caption]="text.say('overTime.tableCaption')" [columns]="columns()" [rows]="tableRows()" />
        <lw-chart-picture [content]="picture()" />
      }
    </section>
  `,
})
export class OverTime {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();

  /** Each cause with what it was at each moment; where a round did not ask it, nothing. */
  readonly #causes = computed(() =>
    this.result().causes.map(({ scaleId, name }) => ({
      scaleId,
      name: this.text.of(name),
      then: this.result().overTime.flatMap(({ round, causes }): CauseThen[] =>
        causes.filter((cause) => cause.scaleId === scaleId).map(({ figure, change }) => ({ round, figure, change })),
      ),
    })),
  );

  protected readonly lines = computed(() =>
    this.#causes().map(({ scaleId, name, then }) => {
      const change = then.at(-1)?.change ?? null;
      const parts = then.map(({ round, figure }) =>
        this.text.say('overTime.part', { round: round.name, range: figureIn(this.text, figure) }),
      );
      return {
        scaleId,
        name,
        change: change === null ? '' : this.text.say(CHIPS[change]),
        isClear: change === 'clearly-up' || change === 'clearly-down',
        parts,
        says: this.text.say('overTime.says', { name, parts: parts.join('; ') }),
        moments: then.map((moment) => this.#drawn(moment)),
      };
    }),
  );

  protected readonly isShortened = computed(() =>
    this.result().overTime.some(({ round }) => askedMore(round, this.result().round)),
  );

  protected readonly picture = computed(() => pictureOverTime(this.result(), this.lines(), this.text));

  /** About the last step alone; the lines show the rest. */
  protected readonly sentence = computed(() => {
    const round = this.result().overTime.at(-2)?.round.name ?? '';
    const changed = (change: Change): readonly string[] =>
      this.#causes().flatMap(({ name, then }) => (then.at(-1)?.change === change ? [name] : []));
    const [up, down] = [changed('clearly-up'), changed('clearly-down')];
    if (up.length + down.length === 0)
      return this.text.say(changed('no-clear-change').length > 0 ? 'overTime.noClear' : 'overTime.tooFew', { round });
    return [
      ...(up.length === 0 ? [] : [this.text.say('overTime.up', { causes: this.#listed(up), round })]),
      ...(down.length === 0 ? [] : [this.text.say('overTime.down', { causes: this.#listed(down), round })]),
    ].join(' ');
  });

  protected readonly columns = computed(() => [
    this.text.say('overTime.round'),
    ...this.#causes().map(({ name }) => name),
  ]);
  protected readonly tableRows = computed(() =>
    this.result().overTime.map(({ round }) => ({
      head: round.name,
      cells: this.#causes().map(({ then }) => {
        const moment = then.find(({ round: { roundId } }) => roundId === round.roundId);
        return moment === undefined ? this.text.say('causes.none') : this.#cell(moment);
      }),
    })),
  );

  #cell({ figure, change }: CauseThen): string {
    const words = figureIn(this.text, figure);
    if (change === null) return words;
    return this.text.say('overTime.cell', { figure: words, change: this.text.say(CHIPS[change]) });
  }

  #drawn({ round, figure, change }: CauseThen): TrendMoment {
    return {
      label: this.text.shortMonth(round.closesAt),
      figure: figure.status === 'shown' ? figure.value : null,
      change: change === 'clearly-up' ? 'up' : change === 'clearly-down' ? 'down' : null,
    };
  }

  /** The first of them begins the sentence. */
  #listed(names: readonly string[]): string {
    return this.text.list(names.map((name, index) => (index === 0 ? name : lowerFirst(name))));
  }
}
