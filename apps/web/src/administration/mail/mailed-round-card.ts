import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type FailedMail,
  MAX_LISTED_MAILS,
  type MailedRound,
  type MailFailure,
  type RoundMailing,
  SentAgain,
} from '@leeway/contract';
import { ApiClient } from '../../api/api-client.js';
import { type ApiFailure, asFailure } from '../../api/api-failure.js';
import type { TextKey } from '../../language/dictionary.js';
import { Texts } from '../../language/texts.js';
import { FailureNotice } from '../../ui/failure-notice.js';
import { MAIL_WORDS } from '../mail-words.js';
import { WaitingMailList } from './waiting-mail-list.js';

const REASONS: Readonly<Record<MailFailure, TextKey>> = {
  'address-unknown': 'mail.addressUnknown',
  'mailbox-full': 'mail.mailboxFull',
  refused: 'mail.refused',
  'not-reached': 'mail.notReached',
};

/** The mails of a round in numbers, and those that did not arrive with what can be done about it. */
@Component({
  selector: 'lw-mailed-round-card',
  imports: [FailureNotice, RouterLink, WaitingMailList],
  templateUrl: './mailed-round-card.html',
})
export class MailedRoundCard {
  protected readonly text = inject(Texts);
  readonly #api = inject(ApiClient);
  readonly round = input.required<MailedRound>();
  readonly changed = output();

  protected readonly reasons = REASONS;
  protected readonly max = MAX_LISTED_MAILS;
  /** The mail that is being sent again, or all of them. */
  protected readonly busy = signal<string | null>(null);
  protected readonly failure = signal<ApiFailure | null>(null);
  protected readonly ready = signal<number | null>(null);

  protected readonly failed = computed(() => sum(this.round().mailings, ({ failed }) => failed));
  protected readonly waiting = computed(() => sum(this.round().mailings, waitingOf));
  protected readonly canSendAgain = computed(() => this.round().failures.filter((mail) => mail.canBeSentAgain));

  protected readonly waitingOf = waitingOf;

  protected nameOf({ kind, number }: Pick<RoundMailing, 'kind' | 'number'>): string {
    const name = this.text.say(MAIL_WORDS[kind]);
    return kind === 'reminder' ? this.text.say('mail.numbered', { name, number }) : name;
  }

  protected reasonFor({ failure, cameBack }: FailedMail): string {
    const reason = this.text.say(REASONS[failure]);
    return cameBack ? `${this.text.say('mail.cameBack')} ${reason}` : reason;
  }

  protected againAll(): Promise<void> {
    return this.#again('all', {});
  }

  protected againOne({ messageId }: FailedMail): Promise<void> {
    return this.#again(messageId, { messageIds: [messageId] });
  }

  async #again(what: string, which: { messageIds?: string[] }): Promise<void> {
    if (this.busy() !== null) return;
    this.busy.set(what);
    this.failure.set(null);
    this.ready.set(null);
    try {
      const json = { roundId: this.round().roundId, ...which };
      const { mails } = await this.#api.ask('/api/mail/again', SentAgain, { method: 'POST', json });
      this.ready.set(mails);
      this.changed.emit();
    } catch (error) {
      this.failure.set(asFailure(error));
    } finally {
      this.busy.set(null);
    }
  }
}

function waitingOf({ people, sent, failed }: RoundMailing): number {
  return people - sent - failed;
}

function sum(mailings: readonly RoundMailing[], of: (mailing: RoundMailing) => number): number {
  return mailings.reduce((total, mailing) => total + of(mailing), 0);
}
