import type { TrainingBriefView } from '@leeway/contract';
import { areasOf, askedMeasures, LEEWAY_QUESTIONNAIRE, type Answers } from '@leeway/trust-model';
import type { BriefSources } from '../brief/brief-sources.js';
import { briefView } from '../brief/brief-view.js';
import { releaseOf, sourcesOf } from './arbitrary-brief-sources.js';

/** Where each measure lies for a team: one that is named here, or else the level of the team. */
type Level = Readonly<Record<string, number>>;

const MEASURES = askedMeasures(LEEWAY_QUESTIONNAIRE, 'baseline');

const teamWith = (level: number, respondents: number, changed: Level) => ({
  ...{ level, respondents },
  own: MEASURES.map((id) => {
    const item = LEEWAY_QUESTIONNAIRE.scales.find(({ items }) => items.some((one) => `item:${one.id}` === id));
    const [kind, area = '', aspect = ''] = id.split(':');
    const wanted = kind === 'area' ? (changed[`${area}:${aspect}`] ?? changed[aspect]) : changed[item?.id ?? ''];
    return wanted === undefined ? 0 : wanted - level;
  }),
});

/** Of a manager who says that every area is handed over at level 4. */
const MIRROR: Answers = {
  ratings: { tr1: 5, tr2: 5, tr3: 5, tr4: 5 },
  delegation: Object.fromEntries(
    areasOf(LEEWAY_QUESTIONNAIRE, 'baseline').map(({ id }) => [id, { current: 4, wanted: 5 }]),
  ),
};

/**
 * Six teams: Noord and West want more room, Zuid has room and is alone with it, Oost flows, Haven has one low cause, and of
 * Midden the manager did not agree.
 */
export function someBriefSources(changes: Partial<BriefSources> = {}): BriefSources {
  const release = releaseOf('baseline', [
    teamWith(0.55, 10, { room: 0.1, clarity: 0.2, current: 0.2, wanted: 0.75 }),
    teamWith(0.55, 9, { room: 0.9, involvement: 0.1, attention: 0.15, current: 0.85, wanted: 0.4, agreements: 0.2 }),
    teamWith(0.8, 11, { room: 0.9, involvement: 0.9, current: 0.75, wanted: 0.75 }),
    teamWith(0.5, 8, { room: 0.15, expectations: 0.1, current: 0.3, wanted: 0.9, risk: 0.1, propensity: 0.9 }),
    teamWith(0.6, 9, { room: 0.6, involvement: 0.7 }),
    teamWith(0.6, 12, { clarity: 0.15, room: 0.8, involvement: 0.85, 'self-trust': 0.2 }),
  ]);
  const units = ['noord', 'zuid', 'oost', 'west', 'midden', 'haven'];
  return {
    ...sourcesOf('baseline', release, {
      unitIds: new Set(units),
      named: new Set(units.filter((id) => id !== 'midden')),
      mirrors: new Map([['noord', MIRROR]]),
      scope: 'whole',
    }),
    ...changes,
  };
}

export function someBrief(changes: Partial<TrainingBriefView> = {}): TrainingBriefView {
  return { ...briefView(someBriefSources()), ...changes };
}
