import {
  askedMeasures,
  type BlockTally,
  computeRelease,
  DEFAULT_THRESHOLDS,
  LEEWAY_QUESTIONNAIRE,
  type MeasureSum,
  type Release,
  ROUND_KINDS,
  type RoundKind,
  withheld,
} from '@leeway/trust-model';
import fc from 'fast-check';
import { mirrors } from '../../results/testing/arbitrary-sources.js';
import type { BriefSources } from '../brief/brief-sources.js';

const HEADCOUNT = 12;
export const TEAMS = ['noord', 'zuid', 'oost', 'west', 'midden', 'haven'];
const unitsOf = (teams: readonly string[]) => [
  { id: 'root', parentId: null, name: 'De Linde' },
  ...teams.map((id) => ({ id, parentId: 'root', name: `Team ${id}` })),
];

/** How a team answers: so many people around one level, 0–1, and each question where it likes. */
export interface TeamAnswers {
  readonly respondents: number;
  readonly level: number;
  readonly own: readonly number[];
}

export function releaseOf(kind: RoundKind, answers: readonly TeamAnswers[], teams: readonly string[] = TEAMS): Release {
  const measures = askedMeasures(LEEWAY_QUESTIONNAIRE, kind);
  const tallyOf = ({ respondents, level, own }: TeamAnswers): BlockTally => ({
    respondents,
    scores: {},
    measures: Object.fromEntries(
      measures.map((id, index): [string, MeasureSum] => {
        const share = Math.min(1, Math.max(0, level + (own[index] ?? 0)));
        return [id, { n: respondents, sum: Math.round(respondents * (1 + 4 * share)) }];
      }),
    ),
  });
  return computeRelease({
    ...{
      questionnaire: LEEWAY_QUESTIONNAIRE,
      kind,
      thresholds: DEFAULT_THRESHOLDS,
      units: unitsOf(teams),
      products: {},
    },
    blocks: teams.map((unitId) => ({
      ...{ id: unitId, unitId, groupUnitIds: [unitId], headcount: HEADCOUNT },
      label: { nl: `Team ${unitId}`, en: `Team ${unitId}` },
    })),
    tallies: new Map(answers.map((given, index) => [teams[index] ?? '', tallyOf(given)])),
    comments: new Map(),
    hasShownQuality: false,
  });
}

export function sourcesOf(
  kind: RoundKind,
  { groups }: Pick<Release, 'groups'>,
  shown: Pick<BriefSources, 'unitIds' | 'named' | 'mirrors' | 'scope'>,
  teams: readonly string[] = TEAMS,
): BriefSources {
  return {
    ...{
      cohort: { cohortId: '00000000-0000-4000-8000-000000000001', name: 'Najaar' },
      organisation: 'De Linde',
      preparedBy: 'Tess Trainer',
      ...shown,
    },
    round: {
      ref: {
        roundId: '00000000-0000-4000-8000-000000000002',
        name: 'Voorjaar',
        kind,
        closesAt: '2026-03-01T08:00:00.000Z',
      },
      ...{ units: unitsOf(teams), questionnaire: LEEWAY_QUESTIONNAIRE, groups },
    },
    quality: withheld('too-few-for-quality'),
    refusal: null,
    heldBack: 0,
    programmes: new Map(),
  };
}

/** A closed round with any answers, and a cohort of some of its teams, of which some are shown by name. */
export const briefSources: fc.Arbitrary<BriefSources> = fc.constantFrom(...ROUND_KINDS).chain((kind) => {
  const measures = askedMeasures(LEEWAY_QUESTIONNAIRE, kind).length;
  const answers = fc.record({
    respondents: fc.oneof(fc.nat({ max: HEADCOUNT }), fc.integer({ min: 8, max: HEADCOUNT })),
    level: fc.double({ min: 0, max: 1, noNaN: true }),
    own: fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: measures, maxLength: measures }),
  });
  return fc
    .record({
      given: fc.tuple(...TEAMS.map(() => answers)),
      cohort: fc.subarray(TEAMS, { minLength: 1 }),
      named: fc.subarray(TEAMS),
      mirror: mirrors(LEEWAY_QUESTIONNAIRE, kind),
      scope: fc.constantFrom('whole' as const, 'without-organisation' as const),
    })
    .map(({ given, cohort, named, mirror, scope }) =>
      sourcesOf(kind, releaseOf(kind, given), {
        ...{ unitIds: new Set(cohort), named: new Set(named), scope },
        mirrors: new Map(named.slice(0, 2).map((unitId) => [unitId, mirror])),
      }),
    );
});
