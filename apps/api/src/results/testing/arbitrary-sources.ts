import {
  type Answers,
  askedMeasures,
  chosenQuestionnaire,
  everythingOf,
  ownItem,
  type Questionnaire,
  type BlockTally,
  computeRelease,
  DEFAULT_THRESHOLDS,
  LEEWAY_QUESTIONNAIRE,
  mirrorOf,
  type MeasureSum,
  RATINGS,
  type Release,
  ROUND_KINDS,
  type RoundKind,
  areasOf,
  itemsOf,
  withheld,
} from '@leeway/trust-model';
import fc from 'fast-check';
import type { TeamSources } from '../team-sources.js';

const UNITS = [
  { id: 'root', parentId: null, name: 'De Linde' },
  { id: 'noord', parentId: 'root', name: 'Noord' },
  { id: 'zuid', parentId: 'root', name: 'Zuid' },
  { id: 'oost', parentId: 'root', name: 'Oost' },
];
/** Each is a block, the root by its own group. */
export const UNIT_IDS = UNITS.map(({ id }) => id);
const HEADCOUNT = 12;

const everything = everythingOf(LEEWAY_QUESTIONNAIRE);
const OWN_ITEM = ownItem({ itemId: 'own', direction: 'negative', nl: 'Eigen stelling', en: 'Own statement' });
/** As it is, with a statement of the organisation's own, and with as little as can be chosen. */
const QUESTIONNAIRES = [
  LEEWAY_QUESTIONNAIRE,
  chosenQuestionnaire(LEEWAY_QUESTIONNAIRE, { ...everything, ownItems: [OWN_ITEM] }),
  chosenQuestionnaire(LEEWAY_QUESTIONNAIRE, { modules: [], areaIds: [], ownItems: [OWN_ITEM] }),
];

/** The answers of a team: around one level everywhere, so that clear findings occur, and each question where it likes. */
const tallyOf = (questionnaire: Questionnaire, kind: RoundKind): fc.Arbitrary<BlockTally> => {
  const measures = askedMeasures(questionnaire, kind);
  return fc
    .record({
      respondents: fc.oneof(fc.nat({ max: HEADCOUNT }), fc.integer({ min: 8, max: HEADCOUNT })),
      level: fc.double({ min: 0, max: 1, noNaN: true }),
      own: fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), {
        minLength: measures.length,
        maxLength: measures.length,
      }),
    })
    .map(({ respondents, level, own }) => ({
      respondents,
      scores: {},
      measures: Object.fromEntries(
        measures.map((id, index): [string, MeasureSum] => {
          const share = Math.min(1, Math.max(0, level + (own[index] ?? 0)));
          return [id, { n: respondents, sum: Math.round(respondents * (1 + 4 * share)) }];
        }),
      ),
    }));
};

const releaseOf = (questionnaire: Questionnaire, kind: RoundKind): fc.Arbitrary<Release> =>
  fc.tuple(...UNIT_IDS.map(() => tallyOf(questionnaire, kind))).map((tallies) =>
    computeRelease({
      questionnaire,
      kind,
      thresholds: DEFAULT_THRESHOLDS,
      units: UNITS,
      blocks: UNIT_IDS.map((unitId) => ({
        id: unitId,
        label: { nl: unitId, en: unitId },
        unitId,
        groupUnitIds: [unitId],
        headcount: HEADCOUNT,
      })),
      tallies: new Map(tallies.map((tally, index) => [UNIT_IDS[index] ?? '', tally])),
      products: {},
      comments: new Map(),
      hasShownQuality: false,
    }),
  );

export const mirrors = (questionnaire: Questionnaire, kind: RoundKind): fc.Arbitrary<Answers> => {
  const rating = fc.constantFrom(...RATINGS);
  const items = itemsOf(mirrorOf(questionnaire), kind).map(({ id }) => id);
  const areas = areasOf(questionnaire, kind).map(({ id }) => id);
  return fc.record({
    ratings: fc
      .tuple(...items.map(() => fc.option(rating)))
      .map((given) =>
        Object.fromEntries(given.flatMap((value, at) => (value === null ? [] : [[items[at] ?? '', value]]))),
      ),
    delegation: fc
      .tuple(...areas.map(() => fc.record({ current: rating, wanted: rating })))
      .map((given) => Object.fromEntries(given.map((value, at) => [areas[at] ?? '', value]))),
  });
};

const ref = (roundId: string, kind: RoundKind): TeamSources['round']['ref'] => ({
  roundId,
  name: roundId,
  kind,
  closesAt: '2026-03-01T08:00:00.000Z',
});

const asked = fc.tuple(fc.constantFrom(...QUESTIONNAIRES), fc.constantFrom(...ROUND_KINDS));

/** A closed round with any answers, one before it or none, which may have asked something else, and the own view or none. */
export const sources: fc.Arbitrary<TeamSources> = fc
  .tuple(asked, fc.constantFrom(...QUESTIONNAIRES))
  .chain(([[questionnaire, kind], earlier]) =>
    fc
      .record({
        now: releaseOf(questionnaire, kind),
        before: fc.option(releaseOf(earlier, kind)),
        mirror: fc.option(mirrors(questionnaire, kind)),
      })
      .map(({ now, before, mirror }) => ({
        round: {
          ref: ref('now', kind),
          fingerprint: { hex: '00', words: 'een twee' },
          units: UNITS,
          questionnaire,
          groups: now.groups,
          entitledUnitIds: new Set(UNIT_IDS),
          commentGroups: [],
        },
        earlier: before === null ? [] : [{ ref: ref('before', kind), groups: before.groups }],
        areasAskedIn: null,
        quality: withheld('too-few-for-quality'),
        mirror,
      })),
  );
