import * as z from 'zod/mini';
import { MAILING_KINDS, type MailingKind } from './rounds.js';
import { LanguageSchema } from './values.js';

/** What a text of a mail can leave open, written as `{{firstName}}`. */
export const MAIL_PLACEHOLDERS = ['firstName', 'organisationName', 'roundName', 'opensAt', 'closesAt'] as const;
export type MailPlaceholder = (typeof MAIL_PLACEHOLDERS)[number];

/**
 * What each kind of mail can leave open. Those of the opening and of a stop are the same for everybody, so they address
 * nobody by name.
 */
export const PLACEHOLDERS_OF: Readonly<Record<MailingKind, readonly MailPlaceholder[]>> = {
  welcome: ['firstName', 'organisationName', 'roundName', 'opensAt', 'closesAt'],
  opening: ['organisationName', 'roundName', 'closesAt'],
  reminder: ['firstName', 'organisationName', 'roundName', 'closesAt'],
  stopped: ['organisationName', 'roundName'],
  extended: ['organisationName', 'roundName', 'closesAt'],
};

/** Anything in double braces in a text, whether it can be filled in or not. */
const IN_BRACES = /\{\{([^{}]*)\}\}/g;

/** What stands in double braces in a text of this kind and can not be filled in, without the braces; null if nothing. */
export function wrongPlaceholder(kind: MailingKind, text: string): string | null {
  const known: readonly string[] = PLACEHOLDERS_OF[kind];
  for (const [, name = ''] of text.matchAll(IN_BRACES)) if (!known.includes(name)) return name;
  return null;
}

/** Puts values in the place of the placeholders; what a value holds is not looked at again. */
export function fillPlaceholders(text: string, values: Readonly<Partial<Record<string, string>>>): string {
  return text.replaceAll(IN_BRACES, (whole, name: string) => values[name] ?? whole);
}

export const MAX_MAIL_SUBJECT = 150;
export const MAX_MAIL_BODY = 4000;
export const MAX_MAIL_CLOSING = 500;

/** No control characters; a line break only where there can be lines. */
const ONE_LINE = z.regex(/^[^\p{Cc}\u2028\u2029]*$/u);
const LINES = z.regex(/^[^\p{Cc}\u2028\u2029]*(\n[^\p{Cc}\u2028\u2029]*)*$/u);

/**
 * The part of a mail that an organisation writes itself, as plain text with placeholders. An empty line begins a paragraph.
 * The link, the promise and the fingerprint are no part of it: they stand between body and closing, and always stay.
 */
export const MailText = z.object({
  subject: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_MAIL_SUBJECT), ONE_LINE),
  body: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_MAIL_BODY), LINES),
  closing: z.string().check(z.trim(), z.maxLength(MAX_MAIL_CLOSING), LINES),
});
export type MailText = z.infer<typeof MailText>;

const TextInLanguage = z.object({
  /** What is sent now. */
  text: MailText,
  /** What the product brings along. */
  ours: MailText,
  /** Whether the organisation has changed it. */
  isChanged: z.boolean(),
});

/** A kind of mail with its texts. */
export const MailTextKind = z.object({
  kind: z.enum(MAILING_KINDS),
  nl: TextInLanguage,
  en: TextInLanguage,
});
export type MailTextKind = z.infer<typeof MailTextKind>;

/** `GET /api/mail/texts`, and what changing one answers with. */
export const MailTexts = z.object({
  kinds: z.array(MailTextKind),
  /** Where a test mail would go; null if the installation has no mail server. */
  testAddress: z.nullable(z.string()),
});
export type MailTexts = z.infer<typeof MailTexts>;

/**
 * `PUT /api/mail/texts/:kind/:language`: changes a text; as ours, it is no longer the organisation's own. What is in the outbox
 * stays as it was written. `DELETE`: back to ours. 422 `mail-text-placeholder` for one that this kind does not have.
 */
export const MailTextAddress = z.object({ kind: z.enum(MAILING_KINDS), language: LanguageSchema });
export type MailTextAddress = z.infer<typeof MailTextAddress>;

/** `POST /api/mail/texts/preview` and `POST /api/mail/texts/test`: a text that need not be kept. */
export const MailDraft = z.extend(MailTextAddress, { text: MailText });
export type MailDraft = z.infer<typeof MailDraft>;

/** How the mail looks for somebody made up. */
export const MailPreview = z.object({ subject: z.string(), text: z.string(), html: z.string() });
export type MailPreview = z.infer<typeof MailPreview>;

/** To which address the test mail went: the own one. 409 `no-mail-server`, 502 `test-mail-refused`. */
export const TestMailSent = z.object({ to: z.string() });
export type TestMailSent = z.infer<typeof TestMailSent>;
