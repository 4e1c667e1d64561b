const TOKEN =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gs;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
/** What XML 1.0 can't hold at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Why a text is not well-formed XML 1.0 (without a document type, which none of ours has); nothing if it is. */
export function faultsOfXml(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const [, closing, name = '', attributes = '', empty] of xml.matchAll(TOKEN)) {
    if (name === '') continue;
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last ?? ''}>`);
      continue;
    }
    if (open.length === 0) roots++;
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) faults.push(`<${name}> has an attribute twice`);
    if (empty !== '/') open.push(name);
  }
  if (open.length > 0 || roots !== 1) faults.push(`${roots} roots, ${open.length} left open`);
  const between = xml.replaceAll(TOKEN, '').replace(/^\ufeff/, '');
  if (between.includes('<')) faults.push('a < outside of a tag');
  if (ENTITY.test(xml)) faults.push('an & that begins nothing');
  if (FORBIDDEN.test(xml)) faults.push('a character that XML does not have');
  return faults;
}
