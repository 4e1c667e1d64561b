import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { TFontDictionary } from 'pdfmake/interfaces.js';
import type { PackFacts } from '../pack-facts.js';
import { layOutPack } from './lay-out-pack.js';

/** The files of the font that comes with pdfmake: they are embedded, so that the pack looks the same everywhere. */
const FONTS = createRequire(import.meta.url)('pdfmake/fonts/Roboto.js') as TFontDictionary;
const FONT_FILES = new Set(Object.values(FONTS).flatMap((cuts): unknown[] => Object.values(cuts)));

pdfmake.setFonts(FONTS);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => FONT_FILES.has(path));

/** The bytes of the PDF; the same facts give the same bytes. Keeps a processor busy for some tenths of a second. */
export async function drawPack(facts: PackFacts): Promise<Uint8Array> {
  return new Uint8Array(await pdfmake.createPdf(layOutPack(facts)).getBuffer());
}
