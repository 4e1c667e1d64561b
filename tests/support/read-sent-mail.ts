import PostalMime, { type Email } from 'postal-mime';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** Whatever makes a mail program ask somebody for something. */
const FETCHES =
  /<(img|link|script|iframe|object|embed|video|audio|source|track|base|form|input)\b|\b(src|srcset|background|poster|ping|action)\s*=|url\(|@import|@font-face|http-equiv/gi;

export interface SentMail extends Email {
  /** What a reader of the HTML reads, words with one space between them. */
  readonly wordsOfHtml: string;
  /** The same of the plain text. */
  readonly wordsOfText: string;
  /** Every address that the HTML leads to, each once. */
  readonly links: readonly string[];
  /** What in the HTML would be fetched from somewhere. */
  readonly fetches: readonly string[];
}

/** A mail as it came in, with what both of its parts say. */
export async function readSentMail(raw: Buffer): Promise<SentMail> {
  const email = await PostalMime.parse(raw);
  const html = email.html ?? '';
  return {
    ...email,
    wordsOfHtml: wordsOf(
      decode(
        bodyOf(html)
          .replaceAll(/<br>|<\/(p|a|td)>/g, ' ')
          .replaceAll(/<[^>]*>/g, ''),
      ),
    ),
    wordsOfText: wordsOf((email.text ?? '').replaceAll(/:\n(?=https?:)/g, '\n')),
    links: [...new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => decode(link)))],
    fetches: html.match(FETCHES) ?? [],
  };
}

/** Without the name of the product above it. */
const bodyOf = (html: string): string =>
  html.slice(html.indexOf('<body')).replace(/<p class="brand"[^>]*>[^<]*<\/p>/, '');

const decode = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const wordsOf = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
