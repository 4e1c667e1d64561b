import type { DisclosedFigure, Localised, TeamResult } from '@leeway/contract';
import {
  AREA_STATES,
  COMPARISONS,
  EVIDENCE_SOURCES,
  GAPS,
  OWN_DIRECTIONS,
  STANCES,
  WITHHELD_REASONS,
} from '@leeway/trust-model';
import fc from 'fast-check';
import { someTeamResult } from './some-team-result.js';

/** Without digits, so that every digit in an export has to come from a number. */
const text = fc
  .string({ unit: fc.constantFrom(...'abcdefgh ÉëZ'), minLength: 1, maxLength: 12 })
  .map((it) => `t${it}t`);
const localised: fc.Arbitrary<Localised> = fc.record({ nl: text, en: text });
const mean = fc.double({ min: 1, max: 5, noNaN: true });
const rating = fc.option(fc.constantFrom(1, 2, 3, 4, 5));
const reason = fc.constantFrom(...WITHHELD_REASONS);
const withheld = reason.map((why) => ({ status: 'withheld' as const, reason: why }));
const figure: fc.Arbitrary<DisclosedFigure> = fc.oneof(
  fc
    .tuple(mean, mean)
    .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other), middle: (one + other) / 2 }))
    .map((value) => ({ status: 'shown' as const, value })),
  withheld,
);
const change = fc.option(fc.constantFrom('clearly-up', 'clearly-down', 'no-clear-change', 'too-few-to-say'));
const instant = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const id = fc.uuid();
const round = fc.record({
  roundId: id,
  name: text,
  kind: fc.constantFrom('pulse', 'baseline'),
  closesAt: instant,
});
const respondents = fc.oneof(
  fc.nat({ max: 200 }).map((from) => ({ status: 'shown' as const, value: { from, to: from + 2 } })),
  withheld,
);
const units = fc.array(fc.record({ name: text, hasUnitsBelow: fc.boolean() }), { maxLength: 3 });

const cause = fc.record({
  scaleId: fc.constantFrom('clarity', 'expectations', 'attention', 'uncertainty'),
  ...{ name: localised, low: localised, figure, organisation: figure, previous: fc.option(figure) },
  ...{ versusOrganisation: fc.constantFrom(...COMPARISONS), sinceLastRound: change, isLikely: fc.boolean() },
  ownView: fc.option(mean),
  items: fc.array(fc.record({ itemId: text, text: localised, reversed: fc.boolean(), figure }), { maxLength: 3 }),
});
const axis = fc.record({ middle: mean, interval: fc.record({ low: mean, high: mean }) });
const box = fc.record({ room: axis, involvement: axis });
const stance = fc.record({
  sentence: localised,
  finding: fc.oneof(
    fc.record({ status: fc.constant('clear' as const), stance: fc.constantFrom(...STANCES), box }),
    fc.record({ status: fc.constant('unclear' as const), touches: fc.subarray([...STANCES], { minLength: 2 }), box }),
    withheld,
  ),
  ownPoint: fc.option(fc.record({ room: mean, involvement: mean, stances: fc.subarray([...STANCES]) })),
});
const area = fc.record({
  ...{ areaId: text, name: localised, felt: figure, wanted: figure, given: rating, aimed: rating },
  ...{ state: fc.constantFrom(...AREA_STATES), reason: fc.option(reason), gap: fc.option(fc.constantFrom(...GAPS)) },
  meaning: localised,
});
const conviction = fc.record({
  conviction: text,
  text: localised,
  ownText: localised,
  received: figure,
  given: rating,
});
const ownItem = fc.record({
  ...{
    itemId: fc.constantFrom('own-a', 'own-b', 'own-c'),
    text: localised,
    direction: fc.constantFrom(...OWN_DIRECTIONS),
  },
  ...{ figure, organisation: figure, previous: fc.option(figure), sinceLastRound: change },
});
const moment = fc.record({
  round,
  causes: fc.array(fc.record({ scaleId: fc.constantFrom('clarity', 'attention'), figure, change }), { maxLength: 2 }),
  ownItems: fc.array(fc.record({ itemId: fc.constantFrom('own-a', 'own-b'), figure, change }), { maxLength: 2 }),
});
const comments = fc.oneof(
  fc.record({
    status: fc.constant('shown' as const),
    value: fc.record({ label: localised, units, respondents, comments: fc.array(text, { maxLength: 3 }) }),
  }),
  withheld,
);
const evidence = fc.record({ source: fc.constantFrom(...EVIDENCE_SOURCES), text: localised });
const caution = fc.option(fc.constantFrom('below-60' as const, 'below-40' as const));

/** Results of every shape that the contract allows, in both views. */
export const teamResults: fc.Arbitrary<TeamResult> = fc
  .record({
    ...{ view: fc.constantFrom('own', 'team'), round, previousRound: fc.option(round) },
    unit: fc.record({ unitId: id, name: text }),
    ...{ about: fc.constantFrom('unit', 'own'), hasOther: fc.boolean() },
    spokenFor: fc.constantFrom('own', 'shared', 'whole', 'none'),
    group: fc.option(fc.record({ label: localised, units, respondents, responseCaution: caution })),
    conclusion: fc.record({
      kind: fc.constantFrom('area', 'cannot-say'),
      ...{ sentence: localised, why: fc.array(evidence, { maxLength: 3 }), caution: fc.option(localised) },
    }),
    causes: fc.uniqueArray(cause, { selector: ({ scaleId }) => scaleId, maxLength: 4 }),
    stance,
    delegation: fc.record({ areas: fc.array(area, { maxLength: 3 }), askedIn: fc.option(round) }),
    ...{ convictions: fc.array(conviction, { maxLength: 4 }), overTime: fc.array(moment, { maxLength: 3 }), comments },
    ownItems: fc.uniqueArray(ownItem, { selector: ({ itemId }) => itemId, maxLength: 3 }),
  })
  .map((parts) => {
    const result = someTeamResult();
    const delegation = { ...result.delegation, ...parts.delegation };
    return { ...result, ...parts, delegation } as TeamResult;
  });
