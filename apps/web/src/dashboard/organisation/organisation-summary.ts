import { Component, computed, inject, input } from '@angular/core';
import { askedMore, type OrganisationResults } from '@leeway/contract';
import { Texts } from '../../language/texts.js';

/** What the page holds, in sentences, before the table. No group is named: that would be a ranking of one. */
@Component({
  selector: 'lw-organisation-summary',
  template: `
    <section class="card organisation-summary" aria-labelledby="organisation-summary-title">
      <h2 id="organisation-summary-title">{{ text.say('organisation.summaryTitle') }}</h2>
      @for (sentence of sentences(); track sentence) {
        <p>{{ sentence }}</p>
      }
    </section>
  `,
})
export class OrganisationSummary {
  protected readonly text = inject(Texts);
  readonly results = input.required<OrganisationResults>();

  protected readonly sentences = computed(() =>
    [this.#groups(), this.#changes(), this.#agreements()].filter((sentence) => sentence !== ''),
  );

  #groups(): string {
    const { groups } = this.results().overview;
    if (groups.length === 0) return '';
    const cautions = groups.filter(({ responseCaution }) => responseCaution !== null).length;
    const careful =
      cautions === 0 ? this.text.say('organisation.cautionsNone') : this.text.count('organisation.cautions', cautions);
    return `${this.text.count('organisation.groups', groups.length)} ${careful}`;
  }

  #changes(): string {
    const { comparison, overview } = this.results();
    if (comparison === null) return '';
    const round = { round: comparison.round.name };
    if (comparison.groups.length === 0) return this.text.say('organisation.incomparable', round);
    const changed = comparison.groups.filter(({ changes }) => changes.some((change) => change.startsWith('clearly-')));
    const short = askedMore(comparison.round, overview.round) ? ` ${this.text.say('organisation.comparedShort')}` : '';
    const compared = this.text.count('organisation.compared', comparison.groups.length, round) + short;
    return changed.length === 0
      ? `${compared} ${this.text.say('organisation.changedNone')}`
      : `${compared} ${this.text.count('organisation.changed', changed.length)}`;
  }

  #agreements(): string {
    const { agreements } = this.results();
    const sum = (of: (unit: (typeof agreements)[number]) => number): number =>
      agreements.reduce((total, unit) => total + of(unit), 0);
    const [open, overdue] = [sum((unit) => unit.open), sum((unit) => unit.overdue)];
    if (open === 0) return this.text.say('organisation.agreedNone');
    const late = overdue === 0 ? '' : ` ${this.text.count('organisation.late', overdue)}`;
    return `${this.text.count('organisation.agreed', open)}${late}`;
  }
}
