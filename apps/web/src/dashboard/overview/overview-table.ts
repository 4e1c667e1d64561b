import { Component, computed, inject, input } from '@angular/core';
import type { DisclosedFigure, FigureView, ResultsOverview } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { rangeIn } from '../figures/figure-words.js';
import { tintOf } from './tint-of.js';
import { unitNamesIn } from '../figures/unit-names.js';

type Scale = ResultsOverview['scales'][number];
/** A scale, or a statement of the organisation's own. */
interface Column {
  readonly id: string;
  readonly name: string;
  readonly heading: TextKey;
  readonly hasGoodEnd: boolean;
}
type Group = ResultsOverview['groups'][number];

const SCALE_GROUPS: Readonly<Record<Scale['group'], TextKey>> = {
  cause: 'overview.cause',
  'letting-go': 'overview.letting-go',
  foundation: 'overview.foundation',
};

const CAUTIONS: Readonly<Record<NonNullable<Group['responseCaution']>, TextKey>> = {
  'below-60': 'overview.cautionBelow-60',
  'below-40': 'overview.cautionBelow-40',
};

/** Groups × scales as a table: the number first, the colour on top of it. */
@Component({
  selector: 'lw-overview-table',
  templateUrl: './overview-table.html',
})
export class OverviewTable {
  protected readonly text = inject(Texts);
  readonly overview = input.required<ResultsOverview>();

  protected readonly columns = computed((): readonly Column[] => [
    ...this.overview().scales.map(({ scaleId, name, group, hasGoodEnd }) => ({
      id: scaleId,
      name: this.text.of(name),
      heading: SCALE_GROUPS[group],
      hasGoodEnd,
    })),
    ...this.overview().ownItems.map(({ itemId, text, direction }) => ({
      id: itemId,
      name: this.text.of(text),
      heading: 'ownStatements.title' as const,
      hasGoodEnd: direction !== 'neutral',
    })),
  ]);
  /** Neighbouring columns of one kind, under one heading. */
  protected readonly headings = computed(() => {
    const headings: { name: TextKey; span: number }[] = [];
    for (const { heading: name } of this.columns()) {
      const last = headings.at(-1);
      if (last?.name === name) last.span += 1;
      else headings.push({ name, span: 1 });
    }
    return headings;
  });
  protected readonly rows = computed(() =>
    this.overview().groups.map((group) => ({
      id: group.groupId,
      label: this.text.of(group.label),
      members: group.units.length > 1 ? unitNamesIn(this.text, group.units) : null,
      facts: this.#factsOf(group),
      caution: group.responseCaution === null ? null : CAUTIONS[group.responseCaution],
      cells: this.#cellsOf([...group.figures, ...group.ownItems]),
    })),
  );
  protected readonly organisation = computed(() => {
    const { organisation, organisationOwnItems } = this.overview();
    return organisation === null ? null : this.#cellsOf([...organisation, ...(organisationOwnItems ?? [])]);
  });
  /** What has no good end, by name; empty when the round asks none. */
  protected readonly withoutColour = computed(() =>
    this.text.list(
      this.columns()
        .filter(({ hasGoodEnd }) => !hasGoodEnd)
        .map(({ name }) => name),
    ),
  );

  #factsOf({ respondents }: Group): string {
    return respondents.status === 'shown'
      ? this.text.say('overview.answered', respondents.value)
      : this.text.say('results.answeredWithheld');
  }

  #cellsOf(figures: readonly DisclosedFigure[]) {
    return this.columns().map((column, at) => {
      const figure = figures[at];
      return figure?.status === 'shown' ? this.#shown(column, figure.value) : this.#withheld(column, figure);
    });
  }

  #shown({ id, hasGoodEnd }: Column, figure: FigureView) {
    return {
      id,
      isShown: true,
      main: this.text.mean(figure.middle),
      small: rangeIn(this.text, figure),
      tint: hasGoodEnd ? `tint tint-${tintOf(figure)}` : 'tint-none',
    };
  }

  #withheld({ id }: Column, figure: Extract<DisclosedFigure, { status: 'withheld' }> | undefined) {
    return {
      id,
      isShown: false,
      main: this.text.say('withheld.marker'),
      small: figure === undefined ? '' : this.text.say(`withheld.${figure.reason}` satisfies TextKey),
      tint: 'tint-withheld',
    };
  }
}
