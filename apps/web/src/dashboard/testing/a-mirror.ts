import type { Mirror, OwnMirror } from '@leeway/contract';

const ID = '00000000-0000-4000-8000-000000000001';

export function aMirror(own: OwnMirror = { state: 'open' }): Mirror {
  const labels = ['strongly disagree', 'disagree', 'neither', 'agree', 'strongly agree'];
  const levels = ['The manager decides', 'Asked first', 'Together', 'After advice', 'The team decides'];
  const inBoth = (text: string) => ({ nl: `nl ${text}`, en: text });
  return {
    round: { roundId: ID, name: 'Spring', kind: 'baseline' },
    unit: { unitId: ID, name: 'Team Noord' },
    asked: {
      labels: { nl: labels.map((label) => `nl ${label}`), en: labels },
      optOut: inBoth('I can’t say'),
      statements: [
        { itemId: 'tr1', text: inBoth('I trust my team.') },
        { itemId: 'tr2', text: inBoth('They tell me what matters.') },
      ],
      levels: levels.map((text, index) => ({ level: index + 1, text: inBoth(text) })),
      areas: [
        { areaId: 'planning', text: inBoth('Planning') },
        { areaId: 'spending', text: inBoth('Spending') },
      ],
    },
    own,
  };
}
