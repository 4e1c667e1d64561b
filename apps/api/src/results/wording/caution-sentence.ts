import type { Localised } from '@leeway/contract';
import type { ResponseCaution } from '@leeway/trust-model';
import type { Speaker } from './speaker.js';
import { inBoth } from './words.js';

/** What to keep in mind before acting on the conclusion; null if nothing special. */
export function cautionSentence(responseCaution: ResponseCaution | null, { spokenFor }: Speaker): Localised | null {
  const sentences: Localised[] = [];
  if (responseCaution === 'below-60') {
    sentences.push({
      nl: 'Minder dan 60 % deed mee: wie niet antwoordde, kan er anders over denken.',
      en: 'Fewer than 60 % took part: those who did not answer may see it differently.',
    });
  }
  if (spokenFor === 'shared') {
    sentences.push({
      nl: 'Deze cijfers zijn van meer teams samen. Ze zeggen niet wat jouw team apart vindt.',
      en: 'These figures are of several teams together. They don’t say what your team by itself thinks.',
    });
  }
  if (spokenFor === 'whole') {
    sentences.push({
      nl: 'Dit zijn alle teams samen: in één team kan het anders liggen.',
      en: 'These are all teams together: in a single team it may be different.',
    });
  }
  if (sentences.length === 0) return null;
  return inBoth((language) => sentences.map((sentence) => sentence[language]).join(' '));
}
