import { Component, computed, inject, input, output } from '@angular/core';
import { type AgreementView, dayOf } from '@leeway/contract';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { TimeZoneStore } from '../../language/time-zone-store.js';
import { isAsked } from './agreement-draft.js';
import { AgreementFollowUp } from './agreement-follow-up.js';

type State = AgreementView['state'];

/** The name of each state. */
export const STATE_NAMES: Readonly<Record<State, TextKey>> = {
  open: 'agreements.open',
  kept: 'agreements.kept',
  adjusted: 'agreements.adjusted',
  stopped: 'agreements.stopped',
};

const WAYS_TO_END: readonly State[] = ['kept', 'adjusted', 'stopped'];

/** One agreement: what, who, when, what the team says about it, and what came of it. */
@Component({
  selector: 'lw-agreement-item',
  imports: [AgreementFollowUp],
  templateUrl: './agreement-item.html',
})
export class AgreementItem {
  protected readonly text = inject(Texts);
  readonly #timeZone = inject(TimeZoneStore).active;
  readonly agreement = input.required<AgreementView>();
  readonly edited = output();
  readonly removed = output();
  readonly stateChosen = output<State>();

  protected readonly stateNames = STATE_NAMES;
  protected readonly waysToEnd = WAYS_TO_END;
  protected readonly titleId = computed(() => titleIdOf(this.agreement().agreementId));
  protected readonly isOpen = computed(() => this.agreement().state === 'open');
  protected readonly isOverdue = computed(
    () => this.isOpen() && this.agreement().dueOn < dayOf(new Date(), this.#timeZone()),
  );
  /** What a round asked about stays: the team has seen it. */
  protected readonly canBeRemoved = computed(() => !isAsked(this.agreement()));
}

/** The heading of an agreement, which takes the focus after a change. */
export function titleIdOf(agreementId: string): string {
  return `agreement-${agreementId}`;
}
