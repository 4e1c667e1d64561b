import { Component, computed, inject, input } from '@angular/core';
import type { PublicRound } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

const STRICT_BAND_WIDTH = 12;

interface Fact {
  readonly name: TextKey;
  readonly value: string;
}

/** What a round was launched with, in words. */
@Component({
  selector: 'lw-round-facts',
  template: `
    <dl class="facts">
      @for (fact of facts(); track fact.name) {
        <div>
          <dt>{{ text.say(fact.name) }}</dt>
          <dd>{{ fact.value }}</dd>
        </div>
      }
    </dl>
    @if (round().ownStatements.length > 0) {
      <h3 class="own-asked">{{ text.say('publicRound.ownStatements') }}</h3>
      <p>{{ text.say('publicRound.ownStatementsText') }}</p>
      <ul>
        @for (statement of round().ownStatements; track $index) {
          <li>{{ text.of(statement) }}</li>
        }
      </ul>
    }
  `,
})
export class RoundFacts {
  protected readonly text = inject(Texts);
  readonly round = input.required<PublicRound>();

  protected readonly facts = computed<readonly Fact[]>(() => {
    const { opensAt, closesAt, extension, thresholds, tallyKeyHeldBy } = this.round();
    const { minHeadcount, minRespondents, minItemRespondents, bandWidth } = thresholds;
    const { say, moment } = this.text;
    return [
      { name: 'publicRound.opensAt', value: moment(opensAt) },
      { name: 'publicRound.closesAt', value: moment(closesAt) },
      ...(extension === null
        ? []
        : [
            {
              name: 'publicRound.extended' as const,
              value: say('publicRound.extendedValue', { from: moment(extension.from) }),
            },
          ]),
      { name: 'publicRound.group', value: say('publicRound.groupValue', { count: minHeadcount }) },
      { name: 'publicRound.result', value: say('publicRound.resultValue', { count: minRespondents }) },
      { name: 'publicRound.item', value: say('publicRound.itemValue', { count: minItemRespondents }) },
      {
        name: 'publicRound.bands',
        value: say(bandWidth >= STRICT_BAND_WIDTH ? 'publicRound.bandsStrict' : 'publicRound.bandsNormal', {
          width: bandWidth,
        }),
      },
      {
        name: 'publicRound.holder',
        value: say(tallyKeyHeldBy === 'trustee' ? 'publicRound.holderTrustee' : 'publicRound.holderInstallation'),
      },
    ];
  });
}
