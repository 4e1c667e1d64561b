import { Component, inject } from '@angular/core';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

/** How often somebody who watches the server live names the right person in a team of eight, in percent: tests/bench/live-observer.ts. */
const SHARES: readonly { readonly way: TextKey; readonly percent: number }[] = [
  { way: 'promise.oneSitting', percent: 100 },
  { way: 'promise.handedInLater', percent: 39 },
  { way: 'promise.twoPhases', percent: 13 },
  { way: 'promise.blindGuess', percent: 13 },
];

/** Why a credential is collected days before it is used. */
@Component({
  selector: 'lw-live-observer',
  host: { class: 'aside' },
  template: `
    <h3>{{ text.say('promise.twoMoments') }}</h3>
    <p>{{ text.say('promise.twoMomentsText') }}</p>
    <table class="table shares">
      <thead>
        <tr>
          <th scope="col">{{ text.say('promise.observer') }}</th>
          <th scope="col">{{ text.say('promise.observerShare') }}</th>
        </tr>
      </thead>
      <tbody>
        @for (share of shares; track share.way) {
          <tr>
            <th scope="row">{{ text.say(share.way) }}</th>
            <td>
              <span class="share">
                <svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="share-all" width="100" height="8" />
                  <rect class="share-part" [attr.width]="share.percent" height="8" />
                </svg>
                {{ share.percent }} %
              </span>
            </td>
          </tr>
        }
      </tbody>
    </table>
    <p class="fine">{{ text.say('promise.observerSource') }}</p>
  `,
})
export class LiveObserver {
  protected readonly text = inject(Texts);
  protected readonly shares = SHARES;
}
