import type { TrainingChangeView } from '@leeway/contract';
import { withheld } from '@leeway/trust-model';
import { releaseOf, sourcesOf } from './arbitrary-brief-sources.js';
import type { ChangeSources } from '../change/change-sources.js';
import { trainingChangeView } from '../change/change-view.js';

const TRAINED = ['noord', 'zuid', 'oost', 'west'];
const OTHERS = ['midden', 'haven', 'kade', 'duin'];

/** Four teams that all rise by some points, as many others that stay. */
export function someChangeSources(level: number, changes: Partial<ChangeSources> = {}): ChangeSources {
  const teams = [...TRAINED, ...OTHERS];
  const moment = (roundId: string, name: string, trained: number): ChangeSources['before'] => {
    const at = (share: number) => ({ level: share, respondents: 11, own: [] });
    const release = releaseOf('baseline', [...TRAINED.map(() => at(trained)), ...OTHERS.map(() => at(0.5))], teams);
    const { round } = sourcesOf(
      'baseline',
      release,
      {
        ...{ unitIds: new Set(TRAINED), named: new Set(TRAINED), mirrors: new Map(), scope: 'whole' },
      },
      teams,
    );
    const ref = { ...round.ref, roundId, name };
    return { ...round, ref, kind: 'baseline', entitledUnitIds: new Set(), asksPart: false };
  };
  return {
    cohort: { cohortId: 'c', name: 'Najaar' },
    before: moment('r1', 'Voorjaar', 0.4),
    after: moment('r2', 'Najaar', level),
    chosen: new Set(TRAINED),
    unitIds: new Set(TRAINED),
    comparison: new Set(OTHERS),
    named: new Set(TRAINED),
    quality: withheld('too-few-for-quality'),
    scope: 'whole',
    refusal: null,
    heldBack: 0,
    ...changes,
  };
}

export function someChange(level = 0.8): TrainingChangeView {
  return trainingChangeView(someChangeSources(level));
}
