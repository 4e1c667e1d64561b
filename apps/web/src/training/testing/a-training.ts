import type { CohortForecast, RoundRef, TrainingHome, TrainingUnits } from '@leeway/contract';

export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const ROUND: RoundRef = {
  roundId: idOf(90),
  name: 'Nulmeting',
  kind: 'baseline',
  closesAt: '2026-03-01T17:00:00.000Z',
};

export const aHome = (changes: Partial<TrainingHome> = {}): TrainingHome => ({
  access: { accessId: idOf(80), endsOn: '2999-06-30', units: [{ unitId: idOf(1), name: 'Noord' }] },
  rounds: [ROUND],
  cohorts: [],
  ...changes,
});

/** Two that share a result, one with its own, and one that shares it with units outside of the access. */
export const someUnits = (): TrainingUnits => {
  const place = { parentId: null, isNamed: false };
  const shared = { status: 'together', unitIds: [idOf(2), idOf(3)] } as const;
  return {
    round: ROUND,
    units: [
      { ...place, unitId: idOf(1), name: 'Noord', isNamed: true, inclusion: { status: 'own' } },
      { ...place, unitId: idOf(2), name: 'Oost', isNamed: true, inclusion: shared },
      { ...place, unitId: idOf(3), name: 'Zuid', inclusion: shared },
      {
        ...place,
        unitId: idOf(4),
        name: 'West',
        inclusion: { status: 'with-others', unitIds: [idOf(4)], others: 2 },
      },
      { ...place, unitId: idOf(5), name: 'Nacht', inclusion: { status: 'withheld', reason: 'nobody-answered' } },
    ],
  };
};

export const aForecast = (changes: Partial<CohortForecast> = {}): CohortForecast => ({
  size: { named: 1, unnamed: 3, unnamedLeftOut: 0, respondents: { status: 'shown', value: { from: 31, to: 50 } } },
  refusal: null,
  ...changes,
});
