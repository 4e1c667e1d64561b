import { Component, inject } from '@angular/core';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';

interface Part {
  readonly name: TextKey;
  /** Where it is, or what it is called in the documents. */
  readonly place: TextKey | null;
  readonly process: string | null;
  readonly knows: TextKey;
  readonly never: TextKey;
}

const PARTS: readonly Part[] = [
  {
    name: 'promise.you',
    place: 'promise.youPlace',
    process: null,
    knows: 'promise.youKnow',
    never: 'promise.youNever',
  },
  { name: 'promise.api', place: null, process: 'api', knows: 'promise.apiKnows', never: 'promise.apiNever' },
  {
    name: 'promise.ballotBox',
    place: null,
    process: 'ballot-box',
    knows: 'promise.ballotBoxKnows',
    never: 'promise.ballotBoxNever',
  },
  { name: 'promise.tally', place: null, process: 'tally', knows: 'promise.tallyKnows', never: 'promise.tallyNever' },
  {
    name: 'promise.trusteePart',
    place: 'promise.trusteePlace',
    process: null,
    knows: 'promise.trusteeKnows',
    never: 'promise.trusteeNever',
  },
];

/** The parts of the installation, what each knows, and what it never does. */
@Component({
  selector: 'lw-who-knows',
  template: `
    <dl class="parts">
      @for (part of parts; track part.name) {
        <div class="part">
          <dt>
            <span class="part-name">{{ text.say(part.name) }}</span>
            @if (part.place; as place) {
              <span class="fine">{{ text.say(place) }}</span>
            }
            @if (part.process; as process) {
              <code class="part-process" translate="no">{{ process }}</code>
            }
          </dt>
          <dd>
            <span class="part-label">{{ text.say('promise.knows') }}</span> {{ text.say(part.knows) }}
          </dd>
          <dd>
            <span class="part-label part-label-never">{{ text.say('promise.neverKnows') }}</span>
            {{ text.say(part.never) }}
          </dd>
        </div>
      }
    </dl>
  `,
})
export class WhoKnows {
  protected readonly text = inject(Texts);
  protected readonly parts = PARTS;
}
