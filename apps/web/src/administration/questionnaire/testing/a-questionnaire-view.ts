import type { OwnItemView, PartView, QuestionnaireView } from '@leeway/contract';

const inBoth = (text: string) => ({ nl: `nl ${text}`, en: text });
const part = (name: PartView['part'], ...short: readonly boolean[]): PartView => ({
  part: name,
  scales: short.length === 0 ? [] : [inBoth(name)],
  statements: short.map((inPulse, at) => ({ text: inBoth(`${name} ${at + 1}`), inPulse })),
});

export const AN_OWN_ITEM: OwnItemView = {
  itemId: '0123456789abcdef',
  text: inBoth('I hear of changes in time.'),
  direction: 'positive',
};

/** Everything is chosen, and nothing added. */
export function aQuestionnaireView(ownItems: readonly OwnItemView[] = []): QuestionnaireView {
  return {
    chosen: {
      modules: ['stance', 'convictions', 'team-foundation', 'personal-foundation', 'open-question'],
      areaIds: ['planning', 'spending', 'quality'],
    },
    ownItems: [...ownItems],
    parts: [
      part('causes', true, false),
      part('stance', true, true),
      part('convictions', true, false),
      part('team-foundation', false),
      part('personal-foundation', false),
      part('open-question'),
    ],
    areas: ['planning', 'spending', 'quality'].map((areaId) => ({ areaId, text: inBoth(areaId) })),
    areasIn: ['baseline'],
    labels: { nl: ['oneens', 'eens'], en: ['disagree', 'agree'] },
    optOut: inBoth('I can’t say'),
    levels: [inBoth('The manager decides'), inBoth('We decide')],
    openQuestion: inBoth('What would help?'),
  };
}
