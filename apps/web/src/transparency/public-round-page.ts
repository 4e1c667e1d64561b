import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PublicRound } from '@leeway/contract';
import { asFailure } from '../api/api-failure.js';
import { PageTitles } from '../app/page-titles.js';
import type { TextKey } from '../language/dictionary.js';
import { LanguageStore } from '../language/language-store.js';
import { Texts } from '../language/texts.js';
import { FailureNotice } from '../ui/failure-notice.js';
import { BallotSearch } from './ballot-search.js';
import { FingerprintCheck } from './fingerprint-check.js';
import { PublicRounds, apiPathOf } from './public-rounds.js';
import { RoundCounts } from './round-counts.js';
import { RoundFacts } from './round-facts.js';

/** Words for an address that no round has, and for one that cannot be an address of a round. */
const UNKNOWN_STATUSES: readonly number[] = [400, 404];

const STATES = {
  launched: 'publicRound.launched',
  open: 'publicRound.open',
  closing: 'publicRound.closing',
  closed: 'publicRound.closed',
  stopped: 'publicRound.stopped',
} as const satisfies Record<PublicRound['state'], TextKey>;

/** What anybody may know of a round, and how to check it. Nobody has to sign in. */
@Component({
  selector: 'lw-public-round-page',
  imports: [BallotSearch, FailureNotice, FingerprintCheck, RoundCounts, RoundFacts, RouterLink],
  host: { class: 'page' },
  templateUrl: './public-round-page.html',
})
export class PublicRoundPage {
  protected readonly text = inject(Texts);
  readonly #rounds = inject(PublicRounds);
  readonly #language = inject(LanguageStore).active;

  /** From the address. */
  readonly organisationId = input.required<string>();
  readonly roundId = input.required<string>();

  protected readonly address = computed(() => ({ organisationId: this.organisationId(), roundId: this.roundId() }));
  protected readonly round = resource({
    params: () => this.address(),
    loader: ({ params, abortSignal }) => this.#rounds.round(params, abortSignal),
  });
  protected readonly failure = computed(() => asFailure(this.round.error()));
  protected readonly isUnknown = computed(() => UNKNOWN_STATUSES.includes(this.failure().status));
  protected readonly consentPack = computed(
    () => `${apiPathOf(this.address())}/consent-pack?language=${this.#language()}`,
  );
  protected readonly states = STATES;

  constructor() {
    const titles = inject(PageTitles);
    effect(() => {
      if (this.round.hasValue()) titles.call(this.round.value().name);
    });
  }
}
