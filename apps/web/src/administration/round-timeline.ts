import { Component, computed, inject, input } from '@angular/core';
import type { ExtensionView, RoundMailing, RoundView } from '@leeway/contract';
import { SessionStore } from '../app/session-store.js';
import { Texts } from '../language/texts.js';
import { stationsOf, type Station } from './round-stations.js';

/** Null for what is a station of its own. */
const MAIL_NAMES = {
  welcome: 'mailings.welcomeMail',
  opening: 'mailings.openingMail',
  reminder: null,
  stopped: 'stopping.mail',
  extended: 'extending.mail',
} as const;
const FATES = { planned: 'mailings.planned', skipped: 'mailings.skipped' } as const;

/** The stations of a round and its mails, with those already passed marked by more than a colour. */
@Component({
  selector: 'lw-round-timeline',
  template: `
    <ol class="timeline">
      @for (station of stations(); track $index) {
        <li [class.reached]="station.isReached" [attr.aria-current]="station.isCurrent ? 'step' : null">
          <span class="timeline-mark" aria-hidden="true">{{ station.isReached ? '✓' : '' }}</span>
          <div>
            <p class="timeline-name">
              {{ text.say(station.name, { number: station.mailing?.number ?? '' }) }}
              @if (station.moment; as moment) {
                <span class="timeline-moment">{{ text.dateTime(moment) }}</span>
              }
            </p>
            <p class="soft">{{ explained(station) }}</p>
            @if (station.mailing; as mailing) {
              <p class="timeline-mail">{{ said(mailing) }}</p>
            }
          </div>
        </li>
      }
    </ol>
  `,
})
export class RoundTimeline {
  protected readonly text = inject(Texts);
  readonly #session = inject(SessionStore);
  readonly round = input.required<RoundView>();
  readonly mailings = input.required<readonly RoundMailing[]>();
  readonly extension = input.required<ExtensionView | null>();

  protected readonly stations = computed(() => stationsOf(this.round(), this.mailings(), this.extension()));

  protected explained({ explanation, ends }: Station): string {
    const { dateTime, say } = this.text;
    return say(explanation, ends === null ? {} : { from: dateTime(ends.from), to: dateTime(ends.to) });
  }

  /** What became of a mail, in numbers. */
  protected said({ kind, state, people, sent }: RoundMailing): string {
    const name = MAIL_NAMES[kind];
    const fate = (): string => {
      if (state !== 'written') return this.text.say(FATES[state]);
      if (people === 0) return this.text.say('mailings.nobody');
      return this.text.say(this.#session.isDemo() ? 'mailings.inDemo' : 'mailings.sent', { people, sent });
    };
    return name === null ? fate() : `${this.text.say(name)}: ${fate()}`;
  }
}
