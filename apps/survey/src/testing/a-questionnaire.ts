import type { Questionnaire } from '../statements/questionnaire.js';

const text = (name: string) => ({ nl: `${name} nl`, en: `${name} en` });

/** Two statements in a pulse, four and two areas in a baseline. */
export const A_QUESTIONNAIRE: Questionnaire = {
  ratingScale: {
    labels: {
      nl: ['helemaal oneens', 'oneens', 'niet eens, niet oneens', 'eens', 'helemaal eens'],
      en: ['strongly disagree', 'disagree', 'neither', 'agree', 'strongly agree'],
    },
    optOut: { nl: 'Kan ik niet zeggen', en: 'I can’t say' },
  },
  scales: [
    {
      modules: ['pulse', 'baseline'],
      items: [
        { id: 'cl1', short: true, ...text('clarity 1') },
        { id: 'cl2', ...text('clarity 2') },
        { id: 'cl3', short: true, ...text('clarity 3') },
      ],
    },
    { modules: ['baseline'], items: [{ id: 'op1', short: true, ...text('openness 1') }] },
  ],
  delegation: {
    modules: ['baseline'],
    question: { current: text('How is it?'), wanted: text('How should it be?') },
    levels: [1, 2, 3, 4, 5].map((level) => ({ level, ...text(`level ${level}`) })),
    areas: [
      { id: 'planning', ...text('planning') },
      { id: 'spending', ...text('spending') },
    ],
  },
  open: { modules: ['pulse', 'baseline'], maxLength: 1000, ...text('open question'), warning: text('no names') },
};
