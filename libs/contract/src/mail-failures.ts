/**
 * Why a mail did not arrive, as far as it helps an administrator: nobody has this address; the mailbox is full; the server
 * of the recipient does not want our mail; or it could not be reached, or not in time.
 */
export const MAIL_FAILURES = ['address-unknown', 'mailbox-full', 'refused', 'not-reached'] as const;
export type MailFailure = (typeof MAIL_FAILURES)[number];
