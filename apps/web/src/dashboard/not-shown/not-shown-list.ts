import { Component, computed, inject, input } from '@angular/core';
import type { TeamResult } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { withheldIn } from './withheld-in.js';

/** What exactly is missing from this page, put together by the rule that keeps it back. */
@Component({
  selector: 'lw-not-shown-list',
  template: `
    <section class="hidden-rules" aria-labelledby="not-shown-title">
      <h2 id="not-shown-title">{{ text.say('results.notShownHere') }}</h2>
      @if (groups().length === 0) {
        <p>{{ text.say('results.notShownNothing') }}</p>
      } @else {
        <dl class="not-shown">
          @for (group of groups(); track group.reason) {
            <div>
              <dt>{{ group.reason }}</dt>
              <dd>{{ group.what }}</dd>
            </div>
          }
        </dl>
      }
    </section>
  `,
})
export class NotShownList {
  protected readonly text = inject(Texts);
  readonly result = input.required<TeamResult>();

  protected readonly groups = computed(() =>
    [...Map.groupBy(withheldIn(this.text, this.result()), ({ reason }) => reason)].map(([reason, those]) => ({
      reason: this.text.say(`withheld.${reason}`),
      what: those.map(({ what }) => what).join(' · '),
    })),
  );
}
