import { Component, computed, inject, input, resource } from '@angular/core';
import { Participation, type ParticipationShare, type RoundBlock } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import type { TextKey } from '../language/dictionary.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';

/** What a share is called, by how many there are and which it is. */
const WORDS: Readonly<Record<number, readonly TextKey[]>> = {
  2: ['participation.2-0', 'participation.2-1'],
  3: ['participation.3-0', 'participation.3-1', 'participation.3-2'],
  4: ['participation.4-0', 'participation.4-1', 'participation.4-2', 'participation.4-3'],
};

/** While a round runs: roughly how many of each group have collected their credential, as of this morning. */
@Component({
  selector: 'lw-round-participation',
  imports: [FailureNotice],
  templateUrl: './round-participation.html',
})
export class RoundParticipation {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly roundId = input.required<string>();
  readonly blocks = input.required<readonly RoundBlock[]>();

  protected readonly participation = resource({
    params: () => this.roundId(),
    loader: ({ params, abortSignal }) =>
      this.#api.get(`/api/rounds/${encodeURIComponent(params)}/participation`, Participation, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.participation.error()));
  protected readonly groups = computed(() => {
    const shares = this.participation.hasValue() ? this.participation.value().blocks : [];
    return shares.flatMap((share) => {
      const block = this.blocks().find(({ blockId }) => blockId === share.blockId);
      return block === undefined ? [] : [{ ...share, label: block.label, words: wordsOf(share) }];
    });
  });

  /** The pieces of a bar: full below the share that the number lies in, partly there, empty above. */
  protected pieces({ part, of }: ParticipationShare): readonly ('full' | 'partly' | 'empty')[] {
    return Array.from({ length: of }, (_, at) => (at < part ? 'full' : at === part ? 'partly' : 'empty'));
  }
}

const wordsOf = ({ part, of }: ParticipationShare): TextKey => WORDS[of]?.[part] ?? 'participation.2-0';
