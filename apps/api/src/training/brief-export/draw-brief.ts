import { drawDocument } from '../../pdf/draw-document.js';
import type { BriefExportFacts } from './brief-export-facts.js';
import { layOutBrief } from './lay-out-brief.js';

/** The bytes of the PDF; the same facts give the same bytes. */
export function drawBrief(facts: BriefExportFacts): Promise<Uint8Array> {
  return drawDocument(layOutBrief(facts));
}
