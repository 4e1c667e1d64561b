import { describe, expect, it } from '@jest/globals';
import { LEEWAY_PLAYBOOK, LEEWAY_QUESTIONNAIRE } from '@leeway/trust-model';
import { readStatement } from './reading-a-statement.js';

describe('reading a statement', () => {
  it.each([
    'Ik ben een vrouw.',
    'Ik ben moslim en voel me thuis.',
    'Als nieuweling: ik ben jonger dan mijn collega’s.',
    'Ik ben 34 en heb plannen.',
    'Ik ben al 55 jaar.',
    'Ik heb jonge kinderen.',
    'Ik heb een beperking waar men rekening mee houdt.',
    'Ik werk hier minder dan een jaar.',
    'Ik werk parttime.',
    'Ik werk op de afdeling Inkoop.',
    'Mijn leeftijd is een voordeel.',
  ])('refuses what asks who somebody is: %s', (text) => {
    expect(readStatement(text, 'nl').refusals).toEqual(['asks-who-you-are']);
  });

  it.each([
    'I am a woman in this team.',
    'I am older than most of my colleagues.',
    'I am gay and open about it.',
    'I have young children.',
    'I have worked here for long.',
    'I work part-time.',
    'I work on the night shift.',
    'I have a disability.',
    'My religion is respected.',
    'I am 34 years old.',
  ])('refuses it in English: %s', (text) => {
    expect(readStatement(text, 'en').refusals).toEqual(['asks-who-you-are']);
  });

  it('refuses none of the statements that the product asks itself', () => {
    const items = LEEWAY_QUESTIONNAIRE.scales.flatMap((scale) => scale.items);
    for (const { nl, en } of [...items, ...LEEWAY_PLAYBOOK.actions.map(({ check }) => check)]) {
      expect([nl, readStatement(nl, 'nl').refusals]).toEqual([nl, []]);
      expect([en, readStatement(en, 'en').refusals]).toEqual([en, []]);
    }
  });

  it.each([
    ['nl', 'Wat vind je van het rooster?', 'not-a-statement'],
    ['nl', 'Het rooster en de pauzes zijn goed.', 'two-subjects'],
    ['nl', 'Er is niemand die niet meedenkt.', 'double-negation'],
    ['nl', 'Ik kan terecht bij Jan de Vries.', 'names-somebody'],
    ['nl', 'Onze directeur luistert naar mensen.', 'about-one-person'],
    ['nl', 'Mijn rooster klopt altijd.', 'absolute'],
    ['en', 'Tell us what you think of the roster.', 'not-a-statement'],
    ['en', 'The roster and the breaks are fine.', 'two-subjects'],
    ['en', 'I don’t feel that I have no say.', 'double-negation'],
    ['en', 'I can turn to Mrs Janssen.', 'names-somebody'],
    ['en', 'The CEO listens to people.', 'about-one-person'],
    ['en', 'My roster is always right.', 'absolute'],
  ] as const)('advises, and refuses nothing (%s): %s', (language, text, hint) => {
    const { hints, refusals } = readStatement(text, language);
    expect(hints).toContain(hint);
    expect(refusals).toEqual([]);
  });

  it('has nothing against a plain statement', () => {
    for (const [text, language] of [
      ['Ik hoor op tijd van wijzigingen in het rooster.', 'nl'],
      ['I hear of changes in the roster in time.', 'en'],
    ] as const) {
      expect(readStatement(text, language)).toEqual({ refusals: [], hints: [] });
    }
  });
});
