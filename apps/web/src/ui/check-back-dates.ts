import { Component, computed, inject, input } from '@angular/core';
import type { CheckBacks, CheckBackSkip } from '@leeway/contract';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

const SKIPPED: Readonly<Record<CheckBackSkip, TextKey>> = {
  'access-over': 'checkBacks.access-over',
  'another-round': 'checkBacks.another-round',
  'not-possible': 'checkBacks.not-possible',
  missed: 'checkBacks.missed',
};

/** When the teams of a training are asked again, and what became of it. */
@Component({
  selector: 'lw-check-back-dates',
  template: `
    <p>{{ text.say('checkBacks.teams', { names: names() }) }}</p>
    <dl class="check-back-dates">
      @for (round of checkBacks().rounds; track round.weeks) {
        <div>
          <dt>{{ text.say('checkBacks.after', { weeks: round.weeks }) }}</dt>
          <dd>
            {{ text.say('checkBacks.openFrom', { from: text.date(round.opensAt), to: text.date(round.closesAt) }) }}
            @if (round.skippedBecause; as why) {
              <span class="soft">· {{ text.say(skipped[why]) }}</span>
            } @else if (checkBacks().state === 'accepted') {
              <span class="soft"
                >· {{ text.say(round.state === 'launched' ? 'checkBacks.launched' : 'checkBacks.planned') }}</span
              >
            }
          </dd>
        </div>
      }
    </dl>
  `,
})
export class CheckBackDates {
  protected readonly text = inject(Texts);
  protected readonly skipped = SKIPPED;
  readonly checkBacks = input.required<CheckBacks>();
  protected readonly names = computed(() => this.checkBacks().teams.join(', '));
}
