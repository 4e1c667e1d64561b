import PostalMime, { type Email } from 'postal-mime';
import type { Mailbox } from './mailbox.ts';

export type Mail = Email & { readonly recipient: string };

export const WELCOME = /uitnodiging|invitation/;
export const OPENING = /staan open|are open/;
export const REMINDER = /Herinnering|Reminder/;

/** What came in that mentions this, one of each Message-ID: what a mail program would show. */
export async function mailsIn(mailbox: Mailbox, mention: string): Promise<Mail[]> {
  const all = await Promise.all(
    mailbox.received.map(async ({ to, raw }) => ({ ...(await PostalMime.parse(raw)), recipient: to })),
  );
  const mentioning = all.filter(({ text }) => text?.includes(mention) === true);
  return [...new Map(mentioning.map((mail) => [mail.messageId, mail])).values()];
}

export function about(mails: readonly Mail[], subject: RegExp): Mail[] {
  return mails.filter((mail) => subject.test(mail.subject ?? ''));
}
