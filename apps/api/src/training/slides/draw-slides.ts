import { briefSayingIn } from '../brief-export/words-in.js';
import { changeWordsIn } from '../change-export/change-words.js';
import { addChange } from './change-slides.js';
import { addCauses, addHotSpots, addStances } from './figure-slides.js';
import { addBasis, addCover, addLimits } from './overview-slides.js';
import { addGoals, addProgrammes } from './plan-slides.js';
import { SlideDeck } from './slide-deck.js';
import type { SlideFacts } from './slide-facts.js';
import { slideWordsIn } from './slide-words.js';

const PARTS = [addCover, addBasis, addCauses, addStances, addHotSpots, addGoals, addProgrammes, addChange, addLimits];

/** A brief, and what changed, as slides whose charts can be edited. */
export function drawSlides(facts: SlideFacts): Promise<Uint8Array> {
  const { language, timeZone } = facts;
  const own = { slides: slideWordsIn(language), change: changeWordsIn(language) };
  const saying = { ...briefSayingIn(language, timeZone), ...own };
  const { title, footer } = saying.slides;
  const madeOn = new Date(`${facts.preparedOn}T12:00:00Z`);
  const deck = new SlideDeck({ title, footer, language, madeOn, product: saying.words.product });
  for (const add of PARTS) add(deck, facts, saying);
  return deck.bytes();
}
