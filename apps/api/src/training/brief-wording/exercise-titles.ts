import type { Localised } from '@leeway/contract';

/** What an exercise is called in a programme, by its id; a test holds them beside those of the playbook. */
export const EXERCISE_TITLES: Readonly<Record<string, Localised>> = {
  'two-stories': { nl: 'Twee verhalen', en: 'Two stories' },
  'list-of-decisions': { nl: 'De beslislijst', en: 'The list of decisions' },
  'whose-is-it': { nl: 'Van wie is het?', en: 'Whose is it?' },
  'hand-over-talk': { nl: 'Overdrachtsgesprek', en: 'Hand-over talk' },
  'the-mirror': { nl: 'De spiegel', en: 'The mirror' },
  'on-the-line': { nl: 'Lijnopstelling', en: 'On the line' },
  subtitles: { nl: 'Ondertiteling', en: 'Subtitles' },
};
