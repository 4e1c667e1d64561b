import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RoundDetail } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { PageTitles } from '../app/page-titles.js';
import { SessionStore } from '../app/session-store.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { ClosingProgress } from './closing-progress.js';
import { ExtendRound } from './extend-round.js';
import { keepFresh } from './keep-fresh.js';
import { refreshInterval } from './refresh-interval.js';
import { RoundCards } from './round-cards.js';
import { RoundMail } from './round-mail.js';
import { RoundParticipation } from './round-participation.js';
import { RoundTimeline } from './round-timeline.js';
import { StateChip } from './state-chip.js';
import { StopRound } from './stop-round.js';

@Component({
  selector: 'lw-round-page',
  imports: [
    ClosingProgress,
    ExtendRound,
    FailureNotice,
    RoundCards,
    RoundMail,
    RoundParticipation,
    RoundTimeline,
    RouterLink,
    StateChip,
    StopRound,
  ],
  host: { class: 'page' },
  templateUrl: './round-page.html',
})
export class RoundPage {
  protected readonly text = inject(Texts);
  protected readonly session = inject(SessionStore);
  readonly #api = inject(ApiClient);

  /** From the address. */
  readonly roundId = input.required<string>();

  protected readonly detail = resource({
    params: () => this.roundId(),
    loader: ({ params, abortSignal }) =>
      this.#api.get(`/api/rounds/${encodeURIComponent(params)}`, RoundDetail, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.detail.error()));
  readonly #interval = computed(() => (this.detail.hasValue() ? intervalOf(this.detail.value()) : null));

  constructor() {
    keepFresh(this.#interval, () => this.detail.reload());
    const titles = inject(PageTitles);
    effect(() => {
      if (this.detail.hasValue()) titles.call(this.detail.value().round.name);
    });
  }

  /** Also when it was asked for too late: then it says so. */
  protected canBeExtended({ round, extension }: RoundDetail): boolean {
    return round.state === 'open' || (round.state === 'closing' && extension?.isConfirmed === false);
  }
}

function intervalOf({ round, isStopping, extension }: RoundDetail): number | null {
  return refreshInterval([round.state], isStopping || (round.state === 'open' && extension?.isConfirmed === false));
}
