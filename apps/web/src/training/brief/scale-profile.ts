import { Component, computed, inject, input } from '@angular/core';
import type { BriefScale, TrainingBriefView } from '@leeway/contract';
import { figureIn, rangeIn, shownOf } from '../../dashboard/figures/figure-words.js';
import { ScaleEnds } from '../../dashboard/figures/scale-ends.js';
import { Texts } from '../../language/texts.js';
import { BandChart } from '../../ui/band-chart.js';
import type { BandLine } from '../../ui/band-line.js';
import { BandRow } from '../../ui/band-row.js';
import { FigureTable } from '../../ui/figure-table.js';
import { WithheldMarker } from '../../ui/withheld-marker.js';
import { teamName } from './team-names.js';

/** Scales of a cohort with the spread over its teams: the sentence, the bars, and the same as a table. */
@Component({
  selector: 'lw-scale-profile',
  imports: [BandChart, BandRow, FigureTable, ScaleEnds, WithheldMarker],
  templateUrl: './scale-profile.html',
})
export class ScaleProfile {
  protected readonly text = inject(Texts);
  readonly brief = input.required<TrainingBriefView>();
  readonly group = input.required<'cause' | 'foundation'>();

  protected readonly title = computed(() =>
    this.text.say(this.group() === 'cause' ? 'brief.causes' : 'brief.foundations'),
  );
  protected readonly sentence = computed(() => {
    const { causes, foundations } = this.brief().sentences;
    return this.text.of(this.group() === 'cause' ? causes : foundations);
  });
  readonly #scales = computed(() => this.brief().scales.filter(({ group }) => group === this.group()));
  protected readonly rows = computed(() =>
    this.#scales().map((scale) => ({
      scale,
      line: lineOf(scale),
      says: this.#inWords(scale),
      spread: this.#spread(scale),
    })),
  );
  protected readonly hasContext = computed(() => this.#scales().some(({ isContext }) => isContext));
  protected readonly hasOrganisation = computed(() =>
    this.#scales().some(({ organisation }) => organisation?.status === 'shown'),
  );

  protected readonly columns = computed(() => [
    this.text.say('brief.scale'),
    this.text.say('brief.whole'),
    ...(this.hasOrganisation() ? [this.text.say('brief.organisation')] : []),
    ...this.brief().teams.map(({ teamId }) => teamName(this.brief(), teamId, this.text)),
  ]);
  protected readonly tableRows = computed(() =>
    this.#scales().map(({ name, figure, organisation, teams }) => ({
      head: this.text.of(name),
      cells: [
        figureIn(this.text, figure),
        ...(this.hasOrganisation() ? [organisation === null ? '—' : figureIn(this.text, organisation)] : []),
        ...teams.map((team) => figureIn(this.text, team.figure)),
      ],
    })),
  );

  protected range(figure: BriefScale['figure']): string {
    return figureIn(this.text, figure);
  }

  protected side({ side, isContext }: BriefScale): string | null {
    if (isContext) return null;
    return side === 'above' || side === 'below' ? this.text.say(`brief.side_${side}`) : null;
  }

  #spread({ spread }: BriefScale): string | null {
    if (spread === null) return null;
    const between = { lowest: this.text.mean(spread.lowest), highest: this.text.mean(spread.highest) };
    const words = this.text.say('brief.spread', between);
    return spread.isToldApart ? words : `${words}: ${this.text.say('brief.notApart')}`;
  }

  #inWords(scale: BriefScale): string {
    const part = (name: string, range: string): string => this.text.say('brief.part', { name, range });
    const { figure, organisation } = scale;
    const spread = this.#spread(scale);
    const parts = [
      ...(figure.status === 'shown' ? [part(this.text.say('brief.whole'), rangeIn(this.text, figure.value))] : []),
      ...(organisation?.status === 'shown'
        ? [part(this.text.say('brief.organisation'), rangeIn(this.text, organisation.value))]
        : []),
      ...(spread === null ? [] : [spread]),
    ];
    return this.text.say('brief.says', { name: this.text.of(scale.name), parts: parts.join('; ') });
  }
}

/** The teams on a line of their own above the whole. */
function lineOf({ figure, organisation, teams }: BriefScale): BandLine {
  const others = teams.flatMap((team) => (team.figure.status === 'shown' ? [team.figure.value.middle] : []));
  return {
    lanes: [
      ...(others.length === 0 ? [] : [{ look: 'earlier' as const, band: null, own: null, others }]),
      { look: 'now', band: shownOf(figure), own: null },
    ],
    organisation: shownOf(organisation),
    threads: [],
  };
}
