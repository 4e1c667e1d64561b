import type { DisclosedFigure, ResultsOverview } from '@leeway/contract';
import { aFigure, aRound, inBoth } from './a-result.js';

type Scale = ResultsOverview['scales'][number];
type Group = ResultsOverview['groups'][number];
type Unit = ResultsOverview['units'][number];

export const OVERVIEW_SCALES: readonly Scale[] = [
  { scaleId: 'clarity', name: inBoth('Clarity'), group: 'cause', hasGoodEnd: true },
  { scaleId: 'attention', name: inBoth('Attention'), group: 'cause', hasGoodEnd: true },
  { scaleId: 'propensity', name: inBoth('Propensity'), group: 'foundation', hasGoodEnd: false },
];

export function aGroup(name: string, figures: readonly DisclosedFigure[], more: Partial<Group> = {}): Group {
  return {
    groupId: name,
    label: inBoth(name),
    units: [{ name, hasUnitsBelow: false }],
    respondents: { status: 'shown', value: { from: 8, to: 10 } },
    responseCaution: null,
    figures: [...figures],
    ownItems: [],
    ...more,
  };
}

export function aSeenUnit(name: string, more: Partial<Unit> = {}): Unit {
  const number = String(name.length).padStart(12, '0');
  const unitId = `00000000-0000-4000-8000-${number}`;
  return { unitId, name, depth: 0, spokenFor: 'own', groupId: name, ownGroupId: null, ...more };
}

export function anOverview(groups: readonly Group[], units: readonly Unit[] = []): ResultsOverview {
  return {
    round: aRound(0, 'Spring'),
    scales: [...OVERVIEW_SCALES],
    ownItems: [],
    organisationOwnItems: [],
    organisation: [aFigure(3, 3.4), aFigure(2.8, 3.2), aFigure(3.4, 3.8)],
    groups: [...groups],
    units: [...units],
  };
}
