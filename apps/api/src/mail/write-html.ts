import type { Language } from '@leeway/contract';
import type { MailPart } from './written-mail.js';

const FONT = `font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;
const WRAPPED = 'overflow-wrap:anywhere;word-break:break-word';
const STYLES = {
  paper: `margin:0;padding:0;background-color:#FBFAF7;color:#1D2B2A;${FONT};font-size:17px;line-height:1.55`,
  frame: 'padding:28px 14px 36px',
  brand: 'margin:0 0 12px;padding:0 4px;color:#0B6E69;font-size:15px;font-weight:600;letter-spacing:0.02em',
  card: 'padding:30px 28px 14px;background-color:#FFFFFF;border:1px solid #DAD7CE;border-radius:10px;text-align:left',
  paragraph: `margin:0 0 18px;${WRAPPED}`,
  button:
    'display:inline-block;padding:13px 24px;background-color:#0B6E69;border:1px solid #0B6E69;border-radius:10px;' +
    'color:#FFFFFF;font-size:17px;font-weight:600;line-height:1.3;text-decoration:none',
  address: `margin:0 0 22px;color:#53605E;font-size:13px;line-height:1.45;${WRAPPED}`,
  link: `color:#0B6E69;text-decoration:underline;${WRAPPED}`,
  addressLink: `color:#53605E;text-decoration:underline;${WRAPPED}`,
  aside: `margin:0 0 18px;padding:2px 0 2px 16px;border-left:3px solid #0B6E69;${WRAPPED}`,
  words:
    `margin:0 0 18px;padding:12px 16px;background-color:#FBFAF7;border:1px solid #DAD7CE;border-radius:10px;` +
    `font-size:15px;${WRAPPED}`,
  label: 'color:#53605E',
} as const;

/** Programs without `prefers-color-scheme` show the light one; those that have it need the class to win over the style. */
const DARK = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background-color: #131A1A !important; color: #E8EEEC !important; }
  .card { background-color: #1B2423 !important; border-color: #33403E !important; color: #E8EEEC !important; }
  .words { background-color: #131A1A !important; border-color: #33403E !important; }
  .brand, .link { color: #4FB8AE !important; }
  .soft { color: #A9B6B3 !important; }
  .aside { border-left-color: #4FB8AE !important; }
  .button { background-color: #4FB8AE !important; border-color: #4FB8AE !important; color: #131A1A !important; }
}
@media (max-width: 480px) {
  .card { padding: 24px 20px 8px !important; }
}`;

const PRODUCT: Readonly<Record<Language, string>> = { nl: 'Speelruimte', en: 'Leeway' };

/** Without anything that a mail program would have to fetch: nothing tells anybody that a mail was opened. */
export function writeHtml(language: Language, subject: string, parts: readonly MailPart[]): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${DARK}
</style>
</head>
<body class="paper" style="${STYLES.paper}">
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="${STYLES.paper}">
<tr><td align="center" style="${STYLES.frame}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
<tr><td align="left"><p class="brand" style="${STYLES.brand}">${PRODUCT[language]}</p></td></tr>
<tr><td class="card" style="${STYLES.card}">
${parts.map(asHtml).join('\n')}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

function asHtml(part: MailPart): string {
  if (typeof part === 'string') return paragraph('paragraph', escapeLines(part));
  if ('button' in part) {
    const { button, link } = part;
    return [
      paragraph('paragraph', anchor('button', link, button)),
      paragraph('address', anchor('addressLink', link, link)),
    ].join('\n');
  }
  if ('sentence' in part) {
    return paragraph('paragraph', `${escapeLines(part.sentence)} ${anchor('link', part.link, part.link)}`);
  }
  if ('aside' in part) return paragraph('aside', escapeLines(part.aside));
  const words = `<strong translate="no" lang="en">${escapeHtml(part.words)}</strong>`;
  return paragraph('words', `<span class="soft" style="${STYLES.label}">${escapeHtml(part.label)}</span> ${words}`);
}

const CLASSES = { address: 'soft', addressLink: 'soft', paragraph: 'text' } as const;

const classOf = (style: keyof typeof STYLES): string => (style in CLASSES ? CLASSES[style as 'address'] : style);

const paragraph = (style: 'paragraph' | 'address' | 'aside' | 'words', inside: string): string =>
  `<p class="${classOf(style)}" style="${STYLES[style]}">${inside}</p>`;

const anchor = (style: 'button' | 'link' | 'addressLink', link: string, name: string): string =>
  `<a class="${classOf(style)}" style="${STYLES[style]}" href="${escapeHtml(link)}">${escapeHtml(name)}</a>`;

const escapeLines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
