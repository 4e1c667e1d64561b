import fc from 'fast-check';
import { itemsOf } from '../questionnaire/items-of.js';
import type { Answers } from '../questionnaire/parse-answers.js';
import { RATINGS, type Rating } from '../questionnaire/questionnaire.js';
import { SHORT_QUESTIONNAIRE } from './tallies.js';

export { SHORT_QUESTIONNAIRE };

const rating: fc.Arbitrary<Rating> = fc.constantFrom(...RATINGS);
const ITEM_IDS = itemsOf(SHORT_QUESTIONNAIRE, 'baseline').map(({ id }) => id);

/** One person's baseline; most people answer nearly everything. */
export const answers: fc.Arbitrary<Answers> = fc.record({
  ratings: fc
    .tuple(...ITEM_IDS.map((id) => fc.option(rating, { freq: 9 }).map((value) => [id, value] as const)))
    .map((entries) => Object.fromEntries(entries.filter((entry) => entry[1] !== null)) as Record<string, Rating>),
  delegation: fc.constantFrom<Answers['delegation']>(
    {},
    { approach: { current: 2, wanted: 4 } },
    { hiring: { wanted: 1 } },
  ),
});

/** Some people's ballots, in up to three blocks. */
export const ballots: fc.Arbitrary<(readonly [blockId: string, answers: Answers])[]> = fc.array(
  fc.tuple(fc.constantFrom('b1', 'b2', 'b3'), answers),
  { maxLength: 40 },
);
