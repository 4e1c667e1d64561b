import { readZip } from './read-zip.js';

export interface ReadSheet {
  readonly name: string;
  /** Row by row. */
  readonly cells: readonly (readonly (string | number)[])[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
const plain = (xml: string): string => xml.replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** A workbook as a spreadsheet reads it; throws at a formula. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const files = readZip(bytes);
  const file = (name: string): string => files.get(name) ?? '';
  if ([...files.values()].some((xml) => /<f[ >]/.test(xml))) throw new Error('there is a formula');
  const shared = [...file('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, text = '']) =>
    plain(text),
  );
  const names = [...file('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name);
  return names.map((name, at) => ({
    name: plain(name),
    cells: [...file(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
      [...row.matchAll(/<c ([^>]*)>(?:<v>(.*?)<\/v>)?/gs)].map(([, attributes = '', value = '']) =>
        attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : Number(value),
      ),
    ),
  }));
}
