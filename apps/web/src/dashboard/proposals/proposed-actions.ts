import { Component, computed, inject, input, output } from '@angular/core';
import type { ProposedActionView } from '@leeway/contract';
import { Texts } from '../../language/texts.js';
import { ProposalCard } from './proposal-card.js';

/** Where the heading of the actions can be jumped to. */
export const ACTIONS_ID = 'what-you-can-do';

const SHOWN_AT_FIRST = 3;

/** The actions that fit what the page says: the first few open, the others behind a toggle. */
@Component({
  selector: 'lw-proposed-actions',
  imports: [ProposalCard],
  templateUrl: './proposed-actions.html',
})
export class ProposedActions {
  protected readonly text = inject(Texts);
  readonly proposals = input.required<readonly ProposedActionView[]>();
  /** Whether an action can be turned into an agreement here. */
  readonly canAgree = input(false);
  /** The action that is to become an agreement. */
  readonly agree = output<ProposedActionView>();
  protected readonly id = ACTIONS_ID;

  protected readonly first = computed(() => this.proposals().slice(0, SHOWN_AT_FIRST));
  protected readonly others = computed(() => this.proposals().slice(SHOWN_AT_FIRST));
}
