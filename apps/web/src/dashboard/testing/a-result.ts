import type { DisclosedFigure, TeamResult } from '@leeway/contract';

type Cause = TeamResult['causes'][number];

const ID = '00000000-0000-4000-8000-000000000001';

export function aFigure(low: number, high: number): DisclosedFigure {
  return { status: 'shown', value: { low, high, middle: (low + high) / 2 } };
}

export function withheld(reason: Extract<DisclosedFigure, { status: 'withheld' }>['reason']): DisclosedFigure {
  return { status: 'withheld', reason };
}

/** The organisation is wide by default, so that nothing lies below it. */
export function aCause(scaleId: string, figure: DisclosedFigure, organisation = aFigure(1, 5)): Cause {
  const name = { nl: `Schaal ${scaleId}`, en: `Scale ${scaleId}` };
  const low = { nl: `Weinig ${scaleId}`, en: `Little ${scaleId}` };
  return { scaleId, name, low, figure, organisation, previous: null, items: [] };
}

export function aResult(...causes: readonly Cause[]): TeamResult {
  return {
    round: { roundId: ID, name: 'Spring', kind: 'pulse', closesAt: '2026-06-15T16:00:00.000Z' },
    previousRound: null,
    unit: { unitId: ID, name: 'Team Noord' },
    spokenFor: 'own',
    group: {
      label: { nl: 'Team Noord', en: 'Team Noord' },
      units: [{ name: 'Team Noord', hasUnitsBelow: false }],
      respondents: { status: 'shown', value: { from: 8, to: 10 } },
      responseCaution: null,
    },
    causes: [...causes],
    comments: { status: 'withheld', reason: 'too-few-comments' },
  };
}
