import { unzipSync, zipSync } from 'fflate';

type Files = Map<string, Buffer>;

/** What a file says of itself. */
export interface SlidesSay {
  /** `nl-NL`: for who listens to slides, and for what corrects their spelling. */
  readonly language: string;
  /** A day, and not the moment: as the PDFs. */
  readonly madeOn: Date;
}

const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/**
 * Slides as PptxGenJS 4.0.1 writes them, without what Open Packaging (ECMA-376, part 2) or the schemas (part 1) do not allow
 * and PowerPoint may want to repair: types of parts that are not there (issue 1444 of PptxGenJS), a theme of two masters
 * (1449), lists and axes out of place (1534), and in the workbooks of charts a table that is nowhere (1531).
 */
export function mendSlides(pptx: Uint8Array, { language, madeOn }: SlidesSay): Uint8Array {
  const files = unpacked(pptx);
  giveNotesTheirTheme(files);
  rewrite(files, /^ppt\/presentation\.xml$/, withNotesMasterFirst);
  rewrite(files, /^ppt\/charts\/chart\d+\.xml$/, withoutStrayAxes);
  rewrite(files, /^ppt\/slides\/slide\d+\.xml$/, (xml) =>
    xml.replace('</a:solidFill></p:bgPr>', '</a:solidFill><a:effectLst/></p:bgPr>'),
  );
  rewrite(files, /^ppt\/(slides|notesSlides)\/\w+\.xml$/, (xml) =>
    xml.replaceAll('lang="en-US"', `lang="${language}"`),
  );
  sayWhen(files, madeOn);
  for (const [name, content] of files) if (name.endsWith('.xlsx')) files.set(name, mendWorkbook(content, madeOn));
  keepTypesOfParts(files);
  return packed(files, madeOn);
}

function rewrite(files: Files, names: RegExp, change: (xml: string) => string): void {
  for (const [name, content] of files) {
    if (names.test(name)) files.set(name, Buffer.from(change(content.toString('utf8'))));
  }
}

function sayWhen(files: Files, madeOn: Date): void {
  const instant = madeOn.toISOString().replace('.000Z', 'Z');
  rewrite(files, /^docProps\/core\.xml$/, (xml) => xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, instant));
}

/** Only types of what is in the archive. */
function keepTypesOfParts(files: Files): void {
  const endings = new Set([...files.keys()].map((name) => name.slice(name.lastIndexOf('.') + 1)));
  rewrite(files, /^\[Content_Types\]\.xml$/, (xml) =>
    xml
      .replaceAll(/ *<Override PartName="\/([^"]*)"[^>]*>/g, (type, part: string) =>
        files.has(part) ? type.trim() : '',
      )
      .replaceAll(/ *<Default Extension="([^"]*)"[^>]*>/g, (type, ending: string) =>
        endings.has(ending) ? type.trim() : '',
      ),
  );
}

/** A theme belongs to one master. */
function giveNotesTheirTheme(files: Files): void {
  const theme = files.get(THEME);
  if (theme === undefined) return;
  files.set(NOTES_THEME, theme);
  rewrite(files, /^ppt\/notesMasters\/_rels\//, (xml) => xml.replace('../theme/theme1.xml', '../theme/theme2.xml'));
  rewrite(files, /^\[Content_Types\]\.xml$/, (xml) =>
    xml.replace('</Types>', `<Override PartName="/${NOTES_THEME}" ContentType="${THEME_TYPE}"/></Types>`),
  );
}

/** The list of masters of notes stands before that of slides. */
function withNotesMasterFirst(xml: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
  return xml.replace(list, '').replace('<p:sldIdLst>', `${list}<p:sldIdLst>`);
}

/** A plot names the axes that it has, and no third one. */
function withoutStrayAxes(xml: string): string {
  const axes = new Set([...xml.matchAll(/<c:\w+Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id));
  return xml.replaceAll(/<c:axId val="(\d+)"\s*\/>/g, (axis, id: string) => (axes.has(id) ? axis : ''));
}

function mendWorkbook(xlsx: Buffer, madeOn: Date): Buffer {
  const files = unpacked(xlsx);
  for (const name of files.keys()) {
    if (name.startsWith('xl/tables/') || name.startsWith('xl/worksheets/_rels/')) files.delete(name);
  }
  sayWhen(files, madeOn);
  keepTypesOfParts(files);
  return Buffer.from(packed(files, madeOn));
}

/** Without its folders, which Open Packaging has no use for. */
function unpacked(archive: Uint8Array): Files {
  const entries = Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/'));
  return new Map(entries.map(([name, content]) => [name, Buffer.from(content)]));
}

/** The same files of the same day make the same archive. */
function packed(files: Files, madeOn: Date): Uint8Array {
  return zipSync(Object.fromEntries(files), { mtime: madeOn });
}
