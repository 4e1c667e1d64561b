import { Component, computed, inject, resource, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RoundList, type RoundView } from '@leeway/contract';
import { ApiClient } from '../api/api-client.js';
import { asFailure } from '../api/api-failure.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { CheckBacksSection } from './check-backs/check-backs-section.js';
import { FirstSteps } from './first-steps.js';
import { keepFresh } from './keep-fresh.js';
import { refreshInterval } from './refresh-interval.js';
import { SeriesListSection } from './series/series-list-section.js';
import { StateChip } from './state-chip.js';

@Component({
  selector: 'lw-rounds-page',
  imports: [CheckBacksSection, FailureNotice, FirstSteps, RouterLink, SeriesListSection, StateChip],
  host: { class: 'page' },
  templateUrl: './rounds-page.html',
})
export class RoundsPage {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);

  protected readonly list = resource({
    loader: ({ abortSignal }) => this.#api.get('/api/rounds', RoundList, abortSignal),
  });
  private readonly proposals = viewChild(CheckBacksSection);
  /** Whether a trainer waits for a decision. */
  protected readonly waiting = computed(() => this.proposals()?.isWaiting() === true);
  protected readonly failure = computed(() => asFailure(this.list.error()));
  readonly #interval = computed(() =>
    this.list.hasValue() ? refreshInterval(this.list.value().rounds.map(({ state }) => state)) : null,
  );

  constructor() {
    keepFresh(this.#interval, () => this.list.reload());
  }

  protected showProposals(): void {
    this.proposals()?.show();
  }

  protected when({ state, opensAt, closesAt }: RoundView): string {
    if (state === 'closed') return this.text.say('rounds.closedOn', { when: this.text.dateTime(closesAt) });
    if (state === 'stopped') return this.text.say('rounds.wouldOpen', { when: this.text.dateTime(opensAt) });
    const closes = this.text.say('rounds.closes', { when: this.text.dateTime(closesAt) });
    if (state === 'open' || state === 'closing') return closes;
    return `${this.text.say('rounds.opens', { when: this.text.dateTime(opensAt) })} · ${closes}`;
  }
}
