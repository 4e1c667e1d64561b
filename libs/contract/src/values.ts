import * as z from 'zod/mini';

/** The two languages of the product; every text that a person reads exists in both. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const LanguageSchema = z.enum(LANGUAGES);
/** What numbers and dates are written by: Dutch as in the Netherlands, English as in Britain. BCP 47. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A text in both languages. */
export const Localised = z.object({ nl: z.string(), en: z.string() });
export type Localised = z.infer<typeof Localised>;

/** Any RFC 9562 UUID in lower case, as the product writes them. */
export const Id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** An instant in UTC with milliseconds, e.g. `2026-03-01T08:00:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });

/** Bytes as base64url without padding. */
export const Base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]*$/), z.maxLength(16_384));

/** A name that a person typed: trimmed, 1–200 characters. */
export const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

export const ROUND_KINDS = ['pulse', 'baseline'] as const;
export const RoundKindSchema = z.enum(ROUND_KINDS);
