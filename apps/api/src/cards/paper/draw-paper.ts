import { drawDocument } from '../../pdf/draw-document.js';
import { layOutCards } from './lay-out-cards.js';
import { layOutPoster } from './lay-out-poster.js';
import type { PaperFacts } from './paper-facts.js';

/** The bytes of the PDF; the same facts give the same bytes. */
export function drawPaper(facts: PaperFacts): Promise<Uint8Array> {
  return drawDocument(facts.kind === 'cards' ? layOutCards(facts) : layOutPoster(facts));
}
