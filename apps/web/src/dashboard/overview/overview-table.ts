import { Component, computed, inject, input } from '@angular/core';
import type { ChangeView, DisclosedFigure, FigureView, ResultsOverview } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { rangeIn } from '../figures/figure-words.js';
import { tintOf } from './tint-of.js';
import { subjectIn } from '../figures/subject-in.js';
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

const MOST_NAMES = 6;

const CHANGE_WORDS: Readonly<Record<ChangeView, TextKey>> = {
  'clearly-up': 'organisation.clearlyUp',
  'clearly-down': 'organisation.clearlyDown',
  'no-clear-change': 'organisation.noClearChange',
  'too-few-to-say': 'organisation.tooFewToSay',
};

/** Groups × scales as a table: the number first, the colour on top of it. */
@Component({
  selector: 'lw-overview-table',
  templateUrl: './overview-table.html',
})
export class OverviewTable {
  protected readonly text = inject(Texts);
  readonly overview = input.required<ResultsOverview>();
  /** Since an earlier round, by group and in the order of the scales; the page that compares brings the words. */
  readonly changes = input<ReadonlyMap<string, readonly ChangeView[]> | null>(null);

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
      label: this.#labelOf(group),
      members: this.#membersOf(group),
      facts: this.#factsOf(group),
      caution: group.responseCaution === null ? null : CAUTIONS[group.responseCaution],
      cells: this.#cellsOf([...group.figures, ...group.ownItems], this.changes()?.get(group.groupId)),
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

  /** Who answers in a unit itself is told apart from the unit as a whole. */
  #labelOf({ label, units: [unit, ...more] }: Group): string {
    if (unit === undefined || more.length > 0 || !unit.hasUnitsBelow) return this.text.of(label);
    return subjectIn(this.text, { unit, about: 'own' });
  }

  /** A department can hold hundreds of units: from a handful on their number says more than their names. */
  #membersOf({ units }: Group): string | null {
    if (units.length <= 1) return null;
    return units.length > MOST_NAMES ? this.text.count('overview.units', units.length) : unitNamesIn(this.text, units);
  }

  #factsOf({ respondents }: Group): string {
    return respondents.status === 'shown'
      ? this.text.say('overview.answered', respondents.value)
      : this.text.say('results.answeredWithheld');
  }

  #cellsOf(figures: readonly DisclosedFigure[], changes?: readonly ChangeView[]) {
    return this.columns().map((column, at) => {
      const figure = figures[at];
      const cell = figure?.status === 'shown' ? this.#shown(column, figure.value) : this.#withheld(column, figure);
      return { ...cell, change: cell.isShown ? this.#changeOf(changes?.[at]) : null };
    });
  }

  /** That there is no clear change is said to who listens; to who looks, the text above the table says it for all cells. */
  #changeOf(change: ChangeView | undefined) {
    if (change === undefined) return null;
    const look = change.startsWith('clearly-') ? 'heat-change heat-change-clear' : 'heat-change';
    return {
      words: this.text.say(CHANGE_WORDS[change]),
      look: change === 'no-clear-change' ? 'visually-hidden' : look,
    };
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
