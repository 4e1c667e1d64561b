import { Component, computed, inject, input } from '@angular/core';
import type { BriefTeam, TrainingBriefView } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { FigureTable } from '../../ui/figure-table.js';
import { StanceMap, type StanceMapContent } from '../../ui/stance-map-chart.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { teamName } from './team-names.js';

/** The stance map of a cohort: a box with a number for each team by name. */
@Component({
  selector: 'lw-stance-of-teams',
  imports: [FigureTable, StanceMap, WithheldMarker],
  template: `
    <section class="card" aria-labelledby="map-title">
      <h2 id="map-title">{{ text.say('brief.stance') }}</h2>
      <p class="brief-sentence">{{ text.of(brief().sentences.stance) }}</p>
      @if (map(); as shown) {
        <figure class="stance">
          <lw-stance-map [map]="shown" [says]="says()" />
          <div class="stance-words">
            <ul class="legend">
              <li><span class="key key-box" aria-hidden="true"></span>{{ text.say('brief.mapKeyTeam') }}</li>
              @if (shown.whole !== null) {
                <li><span class="key key-whole" aria-hidden="true"></span>{{ text.say('brief.mapKeyWhole') }}</li>
              }
            </ul>
            <ol class="plain brief-map-names">
              @for (row of named(); track row.teamId) {
                <li>{{ row.words }}</li>
              }
            </ol>
            <figcaption class="fine">{{ text.say('brief.mapCaption') }}</figcaption>
          </div>
        </figure>
        <lw-figure-table
          [caption]="text.say('brief.tableOf', { title: text.say('brief.stance') })"
          [columns]="columns()"
          [rows]="rows()"
        />
      }
      @for (team of without(); track team.teamId) {
        <div>
          <p>{{ nameOf(team) }}</p>
          @if (team.stance.status === 'withheld') {
            <lw-withheld-marker [reason]="team.stance.reason" />
          }
        </div>
      }
    </section>
  `,
})
export class StanceOfTeams {
  protected readonly text = inject(Texts);
  readonly brief = input.required<TrainingBriefView>();

  protected readonly without = computed(() => this.brief().teams.filter(({ stance }) => stance.status === 'withheld'));
  protected readonly map = computed((): StanceMapContent | null => {
    const { teams, stanceOfWhole } = this.brief();
    const boxed = teams.flatMap(({ stance }, at) =>
      stance.status === 'withheld' ? [] : [{ number: at + 1, box: stance.box }],
    );
    if (boxed.length === 0 && stanceOfWhole.status === 'withheld') return null;
    return {
      teams: boxed,
      whole: stanceOfWhole.status === 'withheld' ? null : stanceOfWhole.box,
      words: {
        room: this.text.say('stance.room'),
        involvement: this.text.say('stance.involvement'),
        'holding-on': this.text.say('stance.holding-on'),
        'letting-go': this.text.say('stance.letting-go'),
        dropping: this.text.say('stance.dropping'),
      },
    };
  });

  readonly #boxed = computed(() =>
    this.brief().teams.flatMap((team) => {
      const { stance, teamId } = team;
      if (stance.status === 'withheld') return [];
      const { room, involvement } = stance.box;
      const range = ({ interval }: typeof room): string =>
        this.text.say('results.range', { low: this.text.mean(interval.low), high: this.text.mean(interval.high) });
      return [
        { teamId, name: this.nameOf(team), room: range(room), involvement: range(involvement), said: this.#said(team) },
      ];
    }),
  );
  protected readonly named = computed(() =>
    this.#boxed().map(({ teamId, name, said }) => ({ teamId, words: `${name}: ${said}` })),
  );
  protected readonly says = computed(() =>
    this.#boxed()
      .map(({ name, room, involvement, said }) => {
        const [number = '', ...rest] = name.split(' ');
        return this.text.say('brief.mapSays', { number, name: rest.join(' '), room, involvement, stance: said });
      })
      .join(' '),
  );
  protected readonly columns = computed(() =>
    (['brief.team', 'brief.room', 'brief.involvement', 'brief.stanceIs'] as const).map((key) => this.text.say(key)),
  );
  protected readonly rows = computed(() =>
    this.#boxed().map(({ name, room, involvement, said }) => ({ head: name, cells: [room, involvement, said] })),
  );

  protected nameOf({ teamId }: BriefTeam): string {
    return teamName(this.brief(), teamId, this.text);
  }

  #said({ stance }: BriefTeam): string {
    return stance.status === 'clear' ? this.text.say(`stance.${stance.stance}`) : this.text.say('brief.acrossBorder');
  }
}
