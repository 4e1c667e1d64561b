import type { MailFailure } from '@leeway/contract';

export interface Refusal {
  /** About this one mail or its recipient. Otherwise about us or the server: then it says nothing about any mail. */
  readonly isAboutMail: boolean;
  /** The server will never take it. */
  readonly isFinal: boolean;
  readonly failure: MailFailure;
}

const NOT_REACHED: Refusal = { isAboutMail: false, isFinal: false, failure: 'not-reached' };
/** Of these nodemailer says that the server spoke to us and refused this one. */
const ABOUT_MAIL = ['EENVELOPE', 'EMESSAGE'];
/** "Service not available, closing transmission channel" (RFC 5321, section 4.2.3), whenever it is said. */
const CLOSING = 421;
const PERMANENT = 500;

/**
 * What it means that a mail could not be handed over. A server that does not let us send at all, or that turns our own
 * address down, has said nothing about the recipient: that has to be repaired, and no mail may be given up for it.
 * @param error of nodemailer
 */
export function judgeRefusal(error: unknown): Refusal {
  if (!(error instanceof Error) || !ABOUT_MAIL.includes(String(Reflect.get(error, 'code')))) return NOT_REACHED;
  const command: unknown = Reflect.get(error, 'command');
  const reply: unknown = Reflect.get(error, 'responseCode');
  if (command === 'API') return { isAboutMail: true, isFinal: true, failure: 'address-unknown' };
  if (command === 'MAIL FROM' || typeof reply !== 'number' || reply === CLOSING) return NOT_REACHED;
  const response: unknown = Reflect.get(error, 'response');
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(response))?.[1];
  return { isAboutMail: true, isFinal: reply >= PERMANENT, failure: failureOf(status, reply) };
}

/** By the reply code of RFC 5321, where there is no status of RFC 3463. */
const BY_REPLY: Readonly<Partial<Record<number, MailFailure>>> = {
  450: 'not-reached',
  451: 'not-reached',
  452: 'mailbox-full',
  550: 'address-unknown',
  551: 'address-unknown',
  552: 'mailbox-full',
  553: 'address-unknown',
};

/**
 * The class of a reason.
 * @param status enhanced status code such as `5.1.1` (RFC 3463), if there is one
 * @param reply code of SMTP, if there is one
 */
export function failureOf(status: string | undefined, reply?: number): MailFailure {
  const [, subject, detail] = status?.split('.') ?? [];
  // 1.8 is about the sender; 2.1 is a mailbox that was closed; 2.2 one that is full.
  if (subject === '1' && detail !== '7' && detail !== '8') return 'address-unknown';
  if (subject === '2' && detail === '1') return 'address-unknown';
  if (subject === '2' && detail === '2') return 'mailbox-full';
  if (subject === '4') return 'not-reached';
  if (subject !== undefined && !(subject === '0' && detail === '0')) return 'refused';
  return BY_REPLY[reply ?? 0] ?? (reply !== undefined && reply < PERMANENT ? 'not-reached' : 'refused');
}
