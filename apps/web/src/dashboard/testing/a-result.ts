import type { AreaView, CauseView, DisclosedFigure, Localised, ProposedActionView, TeamResult } from '@leeway/contract';

const ID = '00000000-0000-4000-8000-000000000001';

export function inBoth(text: string): Localised {
  return { nl: `nl ${text}`, en: text };
}

export function aFigure(low: number, high: number): DisclosedFigure {
  return { status: 'shown', value: { low, high, middle: (low + high) / 2 } };
}

export function withheld(reason: Extract<DisclosedFigure, { status: 'withheld' }>['reason']): DisclosedFigure {
  return { status: 'withheld', reason };
}

/** Nothing is clear about it unless `more` says so. */
export function aCause(scaleId: string, figure: DisclosedFigure, more: Partial<CauseView> = {}): CauseView {
  return {
    scaleId,
    name: { nl: `Schaal ${scaleId}`, en: `Scale ${scaleId}` },
    low: { nl: `Weinig ${scaleId}`, en: `Little ${scaleId}` },
    figure,
    organisation: aFigure(1, 5),
    previous: null,
    versusOrganisation: 'no-clear-difference',
    sinceLastRound: null,
    isLikely: false,
    ownView: null,
    items: [],
    ...more,
  };
}

export function anArea(areaId: string, more: Partial<AreaView> = {}): AreaView {
  return {
    areaId,
    name: inBoth(`Area ${areaId}`),
    felt: aFigure(2, 2.4),
    wanted: aFigure(3.6, 4),
    given: null,
    aimed: null,
    state: 'flowing',
    reason: null,
    gap: 'close',
    meaning: inBoth(`meaning of ${areaId}`),
    ...more,
  };
}

export function anAction(actionId: string): ProposedActionView {
  return {
    actionId,
    title: inBoth(`Do ${actionId}`),
    how: inBoth(`how to ${actionId}`),
    check: inBoth(`was ${actionId} done`),
    reasons: [inBoth(`because of ${actionId}`)],
  };
}

export function aConviction(conviction: string, received: DisclosedFigure, given: number | null = null) {
  return { conviction, text: inBoth(`team ${conviction}`), ownText: inBoth(`own ${conviction}`), received, given };
}

/** A round, so many months before the one of `aResult`. */
export function aRound(monthsBefore: number, name: string): TeamResult['round'] {
  const roundId = `00000000-0000-4000-8000-0000000001${String(monthsBefore).padStart(2, '0')}`;
  const month = String(12 - monthsBefore).padStart(2, '0');
  return { roundId, name, kind: 'pulse', closesAt: `2026-${month}-15T16:00:00.000Z` };
}

export function aResult(...causes: readonly CauseView[]): TeamResult {
  return {
    view: 'own',
    round: aRound(0, 'Spring'),
    fingerprint: { hex: '0'.repeat(64), words: 'six words' },
    previousRound: null,
    unit: { unitId: ID, name: 'Team Noord' },
    ...{ about: 'unit', hasOther: false },
    spokenFor: 'own',
    group: {
      label: { nl: 'Team Noord', en: 'Team Noord' },
      units: [{ name: 'Team Noord', hasUnitsBelow: false }],
      respondents: { status: 'shown', value: { from: 8, to: 10 } },
      responseCaution: null,
    },
    conclusion: { kind: 'nothing-is-stuck', sentence: inBoth('Nothing is stuck.'), why: [], caution: null },
    causes: [...causes],
    stance: {
      sentence: inBoth('The team notices letting go.'),
      finding: { status: 'withheld', reason: 'too-few-items' },
      ownPoint: null,
    },
    delegation: { levels: [], areas: [], askedIn: null },
    convictions: [],
    ownItems: [],
    overTime: [],
    proposals: [],
    comments: { status: 'withheld', reason: 'too-few-comments' },
  };
}
