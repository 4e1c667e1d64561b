import * as z from 'zod/mini';
import { MAIL_FAILURES } from './mail-failures.js';
import { MAILING_KINDS, RoundMailing } from './rounds.js';
import { Id } from './values.js';

/** Who a mail is for, and which of a round's it is. Never what anybody did with it. */
const MailTo = z.object({
  messageId: Id,
  kind: z.enum(MAILING_KINDS),
  /** From 1; more than one only of reminders. */
  number: z.int(),
  to: z.string(),
  toName: z.string(),
});

/** A mail that did not arrive. */
export const FailedMail = z.extend(MailTo, {
  memberId: Id,
  failure: z.enum(MAIL_FAILURES),
  /** Whether the mail server had taken it, and it came back later. */
  cameBack: z.boolean(),
  /** False once the mail has become pointless, or for somebody who has left. */
  canBeSentAgain: z.boolean(),
});
export type FailedMail = z.infer<typeof FailedMail>;

export const MailedRound = z.object({
  roundId: Id,
  name: z.string(),
  /** In the order of their moments. */
  mailings: z.array(RoundMailing),
  /** By name; the first {@link MAX_LISTED_MAILS} of them. */
  failures: z.array(FailedMail),
});
export type MailedRound = z.infer<typeof MailedRound>;

/** How many mails are listed at once; the numbers say how many there are. */
export const MAX_LISTED_MAILS = 200;

/** `GET /api/mail`: for the administrator. */
export const MailOverview = z.object({
  /** Whether the installation has a mail server. */
  sends: z.boolean(),
  /** Whether mails that come back are reported to it. */
  hearsOfBounces: z.boolean(),
  /** Newest first. */
  rounds: z.array(MailedRound),
});
export type MailOverview = z.infer<typeof MailOverview>;

/** `POST /api/mail/again`: sends these failed mails of a round again, or all of them. What has not failed is passed over. */
export const SendAgain = z.object({ roundId: Id, messageIds: z.optional(z.array(Id).check(z.maxLength(1000))) });
export type SendAgain = z.infer<typeof SendAgain>;

/** How many will be sent again. */
export const SentAgain = z.object({ mails: z.int() });
export type SentAgain = z.infer<typeof SentAgain>;

/** A mail in the outbox. The token of a personal link in it is masked: it is a key that nobody else may have. */
export const WaitingMail = z.extend(MailTo, { subject: z.string(), text: z.string() });
export type WaitingMail = z.infer<typeof WaitingMail>;

/** Query of `GET /api/mail/waiting`. */
export const WaitingQuery = z.object({ roundId: Id });
export type WaitingQuery = z.infer<typeof WaitingQuery>;

/** `GET /api/mail/waiting?roundId=`: the first {@link MAX_LISTED_MAILS} by name, and how many there are. */
export const WaitingMails = z.object({ mails: z.array(WaitingMail), total: z.int() });
export type WaitingMails = z.infer<typeof WaitingMails>;

/**
 * `POST /api/mail/bounces`, `message/rfc822`, with the token of the operator: how many mails are known not to have arrived by
 * this message. 401 `wrong-bounce-token`.
 */
export const BounceTaken = z.object({ failed: z.int() });
export type BounceTaken = z.infer<typeof BounceTaken>;
