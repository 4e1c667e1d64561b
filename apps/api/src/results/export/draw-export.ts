import { drawDocument } from '../../pdf/draw-document.js';
import type { ExportFacts } from './export-facts.js';
import { layOutExport } from './lay-out-export.js';

/** The bytes of the PDF; the same result gives the same bytes. */
export function drawExport(facts: ExportFacts): Promise<Uint8Array> {
  return drawDocument(layOutExport(facts));
}
