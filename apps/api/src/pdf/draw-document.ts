import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';

/** The files of the font that comes with pdfmake: they are embedded, so that a document looks the same everywhere. */
const FONTS = createRequire(import.meta.url)('pdfmake/fonts/Roboto.js') as TFontDictionary;
const FONT_FILES = new Set(Object.values(FONTS).flatMap((cuts): unknown[] => Object.values(cuts)));

pdfmake.setFonts(FONTS);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => FONT_FILES.has(path));

/** The bytes of a PDF; the same definition gives the same bytes. Keeps a processor busy for some tenths of a second. */
export async function drawDocument(definition: TDocumentDefinitions): Promise<Uint8Array> {
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}
