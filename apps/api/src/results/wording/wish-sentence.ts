import type { Localised } from '@leeway/contract';
import type { Names } from '../names.js';
import { groupIn, type Speaker } from './speaker.js';
import { areaName, inBoth, listIn } from './words.js';

/** What the group clearly wants more of, where it can't be said that it is stuck. */
export function wishSentence(areaIds: readonly string[], names: Names, speaker: Speaker): Localised {
  return inBoth((language) => {
    const group = groupIn(language, speaker);
    const list = listIn(
      language,
      areaIds.map((id) => areaName(names.area(id), language)),
    );
    return language === 'nl'
      ? `Bij ${list} wil ${group} duidelijk meer zelf beslissen dan het nu kan. Waar dat aan ligt, zeggen deze antwoorden niet: praat erover.`
      : `At ${list} ${group} clearly wants to decide more than it can now. What that is down to, these answers don’t say: talk about it.`;
  });
}
