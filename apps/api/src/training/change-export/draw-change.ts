import { drawDocument } from '../../pdf/draw-document.js';
import type { ChangeExportFacts } from './change-export-facts.js';
import { layOutChange } from './lay-out-change.js';

/** The bytes of the PDF; the same facts give the same bytes. */
export function drawChange(facts: ChangeExportFacts): Promise<Uint8Array> {
  return drawDocument(layOutChange(facts));
}
