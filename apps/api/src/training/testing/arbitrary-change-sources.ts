import { askedMeasures, LEEWAY_QUESTIONNAIRE, type RoundKind, withheld } from '@leeway/trust-model';
import fc from 'fast-check';
import type { ChangeSources } from '../change/change-sources.js';
import { releaseOf, sourcesOf, type TeamAnswers, TEAMS as FEW } from './arbitrary-brief-sources.js';

/** So many that the cohort and the others can both be enough to say something. */
const TEAMS = [...FEW, 'kade', 'duin', 'molen', 'plein'];
const MEASURES = askedMeasures(LEEWAY_QUESTIONNAIRE, 'baseline').length;
const SCOPES = ['whole', 'without-comparison', 'named-only'] as const;

/** Mostly teams of which something may be shown. */
const answers: fc.Arbitrary<TeamAnswers> = fc.record({
  respondents: fc.oneof(
    { weight: 1, arbitrary: fc.nat({ max: 7 }) },
    { weight: 20, arbitrary: fc.integer({ min: 9, max: 12 }) },
  ),
  level: fc.double({ min: 0, max: 1, noNaN: true }),
  own: fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: MEASURES, maxLength: MEASURES }),
});
const moment = fc.record({
  kind: fc.constantFrom<RoundKind>('baseline', 'baseline', 'pulse'),
  given: fc.tuple(...TEAMS.map(() => answers)),
});

/** Two rounds with any answers, and a cohort of some of the teams; the others are beside it, or not. */
export const changeSources: fc.Arbitrary<ChangeSources> = fc
  .record({
    ...{ first: moment, second: moment },
    chosen: fc.oneof(fc.constant(TEAMS.slice(0, 5)), fc.subarray(TEAMS, { minLength: 1 })),
    named: fc.oneof({ weight: 2, arbitrary: fc.constant(TEAMS) }, { weight: 1, arbitrary: fc.subarray(TEAMS) }),
    scope: fc.constantFrom('whole', ...SCOPES),
  })
  .map(({ first, second, chosen, named, scope }) => {
    const byName = chosen.filter((unitId) => named.includes(unitId));
    const shown = scope === 'named-only' ? byName : chosen;
    const others = TEAMS.filter((unitId) => !chosen.includes(unitId));
    return {
      cohort: { cohortId: '00000000-0000-4000-8000-000000000001', name: 'Najaar' },
      before: momentOf('r1', 'Voorjaar', first),
      after: momentOf('r2', 'Herfst', second),
      ...{ chosen: new Set(chosen), unitIds: new Set(shown), named: new Set(named), scope },
      comparison: new Set(scope === 'whole' ? others : []),
      quality: withheld('too-few-for-quality'),
      heldBack: 0,
      refusal: scope === 'whole' ? null : 'tells-one-team',
    };
  });

function momentOf(
  roundId: string,
  name: string,
  { kind, given }: { readonly kind: RoundKind; readonly given: readonly TeamAnswers[] },
): ChangeSources['before'] {
  const nobody = { unitIds: new Set<string>(), named: new Set<string>(), mirrors: new Map(), scope: 'whole' } as const;
  const { round } = sourcesOf(kind, releaseOf(kind, given, TEAMS), nobody, TEAMS);
  return { ...round, ref: { ...round.ref, roundId, name }, kind, entitledUnitIds: new Set(), asksPart: false };
}
