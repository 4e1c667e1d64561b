import { Component, computed, inject, input } from '@angular/core';
import type { StanceView, TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { ChartPicture } from '../../ui/chart-picture.js';
import type { ChartPictureContent } from '../../ui/chart-picture-content.js';
import { FigureTable } from '../../ui/figure-table.js';
import { StanceChart, type StancePlane } from '../../ui/stance-chart.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { pictureOfStance } from './stance-picture.js';

type Box = StancePlane['box'];
type Stance = NonNullable<StanceView['ownPoint']>['stances'][number];

/** Holding on, letting go or dropping: the sentence, the plane, and the same as a table. */
@Component({
  selector: 'lw-stance-figure',
  imports: [ChartPicture, FigureTable, StanceChart, WithheldMarker],
  template: `
    <section class="card" aria-labelledby="stance-title">
      <h2 id="stance-title">{{ text.say('stance.title') }}</h2>
      <p>{{ text.of(stance().sentence) }}</p>
      @if (plane(); as shown) {
        <figure class="stance">
          <lw-stance-chart [plane]="shown" [says]="says()" />
          <div class="stance-words">
            <ul class="legend">
              <li><span class="key key-box" aria-hidden="true"></span>{{ text.say('stance.team') }}</li>
              <li><span class="key key-dot" aria-hidden="true"></span>{{ text.say('stance.middle') }}</li>
              @if (stance().ownPoint) {
                <li><span class="key key-diamond" aria-hidden="true"></span>{{ text.say('stance.own') }}</li>
              }
            </ul>
            <figcaption class="fine">{{ text.say('stance.caption') }}</figcaption>
          </div>
        </figure>
        <lw-figure-table [caption]="text.say('stance.tableCaption')" [columns]="columns()" [rows]="rows()" />
        <lw-chart-picture [content]="pictureOf(shown)" />
      } @else if (withheld(); as reason) {
        <lw-withheld-marker [reason]="reason" />
      }
    </section>
  `,
})
export class StanceFigure {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();
  protected readonly stance = computed(() => this.result().stance);

  readonly #finding = computed(() => this.stance().finding);
  protected readonly withheld = computed(() => {
    const finding = this.#finding();
    // That it was not asked is what the sentence says.
    return finding.status === 'withheld' && finding.reason !== 'not-asked' ? finding.reason : null;
  });
  readonly #box = computed(() => {
    const finding = this.#finding();
    return finding.status === 'withheld' ? null : finding.box;
  });
  readonly #stances = computed(() => {
    const finding = this.#finding();
    if (finding.status === 'withheld') return '';
    return this.#named(finding.status === 'clear' ? [finding.stance] : finding.touches);
  });

  protected readonly plane = computed((): StancePlane | null => {
    const box = this.#box();
    const words = {
      room: this.text.say('stance.room'),
      involvement: this.text.say('stance.involvement'),
      'holding-on': this.text.say('stance.holding-on'),
      'letting-go': this.text.say('stance.letting-go'),
      dropping: this.text.say('stance.dropping'),
    };
    return box === null ? null : { box, own: this.stance().ownPoint, words };
  });
  protected readonly says = computed(() => {
    const box = this.#box();
    const own = this.stance().ownPoint;
    const team =
      box === null ? [] : [this.text.say('stance.saysTeam', { ...this.#ends(box), stances: this.#stances() })];
    return [...team, ...(own === null ? [] : [this.text.say('stance.saysOwn', this.#ownWords(own))])].join(' ');
  });

  protected readonly columns = computed(() =>
    (['stance.who', 'stance.columnRoom', 'stance.columnInvolvement', 'stance.columnStance'] as const).map((key) =>
      this.text.say(key),
    ),
  );
  protected readonly rows = computed(() => {
    const box = this.#box();
    const own = this.stance().ownPoint;
    const ownWords = own === null ? null : this.#ownWords(own);
    return [
      ...(box === null
        ? []
        : [
            {
              head: this.text.say('stance.rowTeam'),
              cells: [this.#axis(box.room), this.#axis(box.involvement), this.#stances()],
            },
          ]),
      ...(ownWords === null
        ? []
        : [{ head: this.text.say('stance.rowOwn'), cells: [ownWords.room, ownWords.involvement, ownWords.stances] }]),
    ];
  });

  protected pictureOf(plane: StancePlane): ChartPictureContent {
    return pictureOfStance(this.result(), { plane, says: this.says() }, this.text);
  }

  #named(stances: readonly Stance[]): string {
    return this.text.list(stances.map((stance) => this.text.say(`stance.${stance}`)));
  }

  #ownWords({ room, involvement, stances }: NonNullable<StanceView['ownPoint']>) {
    return { room: this.text.mean(room), involvement: this.text.mean(involvement), stances: this.#named(stances) };
  }

  #ends({ room, involvement }: Box) {
    return {
      roomLow: this.text.mean(room.interval.low),
      roomHigh: this.text.mean(room.interval.high),
      involvementLow: this.text.mean(involvement.interval.low),
      involvementHigh: this.text.mean(involvement.interval.high),
    };
  }

  #axis({ middle, interval }: Box['room']): string {
    return this.text.say('stance.axis', {
      low: this.text.mean(interval.low),
      high: this.text.mean(interval.high),
      middle: this.text.mean(middle),
    });
  }
}
