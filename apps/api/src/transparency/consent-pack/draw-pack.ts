import { drawDocument } from '../../pdf/draw-document.js';
import { layOutPack } from './lay-out-pack.js';
import type { PackFacts } from './pack-facts.js';

/** The bytes of the PDF; the same facts give the same bytes. */
export function drawPack(facts: PackFacts): Promise<Uint8Array> {
  return drawDocument(layOutPack(facts));
}
