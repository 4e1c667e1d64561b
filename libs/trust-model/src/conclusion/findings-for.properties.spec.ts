import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isStuck } from '../delegation/area-state.js';
import { LEEWAY_PLAYBOOK } from '../playbook/leeway-playbook.js';
import { LEEWAY_QUESTIONNAIRE } from '../questionnaire/leeway-questionnaire.js';
import { withheld } from '../disclosed/disclosed.js';
import type { Answers } from '../questionnaire/parse-answers.js';
import { RATINGS, type Questionnaire, type Rating } from '../questionnaire/questionnaire.js';
import { computeRelease, type ReleaseInput } from '../release/compute-release.js';
import type { ReleaseGroup } from '../release/release.js';
import { roundsOf, withOtherAnswers, withSameBands } from '../testing/tallies.js';
import { STANCES } from '../stance/stance.js';
import { findingsFor, type FindingsInput } from './findings-for.js';
import type { Evidence } from './conclusion.js';

/** The causes, the axes of the stance and three areas: what the manager's page speaks of. */
const QUESTIONNAIRE: Questionnaire = {
  ...LEEWAY_QUESTIONNAIRE,
  scales: LEEWAY_QUESTIONNAIRE.scales.filter(({ id, group }) => group !== 'foundation' || id === 'agreements'),
  delegation: { ...LEEWAY_QUESTIONNAIRE.delegation, areas: LEEWAY_QUESTIONNAIRE.delegation.areas.slice(0, 3) },
};
const rating: fc.Arbitrary<Rating> = fc.constantFrom(...RATINGS);

const mirrors: fc.Arbitrary<Answers | null> = fc.option(
  fc
    .tuple(
      fc.array(rating, { minLength: 10, maxLength: 10 }),
      fc.array(fc.tuple(fc.option(rating), fc.option(rating)), { maxLength: 3 }),
    )
    .map(([ratings, levels]) => ({
      ratings: Object.fromEntries(
        ['tr1', 'tr4', 'ro1', 'ro2', 'ro3', 'in1', 'in2', 'in3'].map((id, index) => [id, ratings[index] ?? 3]),
      ),
      delegation: Object.fromEntries(
        levels.map(([current, wanted], index) => [
          QUESTIONNAIRE.delegation.areas[index]?.id ?? '',
          { ...(current === null ? {} : { current }), ...(wanted === null ? {} : { wanted }) },
        ]),
      ),
    })),
);

const roundsHere = roundsOf(QUESTIONNAIRE);

/** Any release with any earlier one of the same blocks, and any mirror. */
const pages = fc
  .tuple(
    roundsHere.chain((round) => fc.tuple(fc.constant(round), withOtherAnswers(round))),
    mirrors,
  )
  .map(([[round, earlier], mirror]) => ({ round, earlier, mirror }));

function inputsOf(round: ReleaseInput, earlier: ReleaseInput | null, mirror: Answers | null): readonly FindingsInput[] {
  const { groups } = computeRelease(round);
  const before = earlier === null ? [] : computeRelease(earlier).groups;
  return groups.map((team) => ({
    questionnaire: QUESTIONNAIRE,
    kind: round.kind,
    playbook: LEEWAY_PLAYBOOK,
    team,
    organisation: groups.find(({ kind }) => kind === 'organisation') ?? null,
    lastRound: before.find(({ id }) => id === team.id) ?? null,
    mirror,
    quality: withheld('too-few-for-quality'),
  }));
}

function isShown({ source, measureId }: Evidence, input: FindingsInput): boolean {
  if (source === 'mirror') {
    const [, areaId = '', aspect] = measureId.split(':');
    return input.mirror?.delegation[areaId]?.[aspect as 'current' | 'wanted'] !== undefined;
  }
  const groups = { team: input.team, organisation: input.organisation, 'last-round': input.lastRound };
  const group: ReleaseGroup | null = groups[source];
  return group?.figures[measureId]?.status === 'shown';
}

describe('findingsFor any release', () => {
  it('concludes from figures that are shown, and says each of them once', () => {
    fc.assert(
      fc.property(pages, ({ round, earlier, mirror }) => {
        for (const input of inputsOf(round, earlier, mirror)) {
          const { evidence } = findingsFor(input).conclusion;
          expect(evidence.filter((piece) => !isShown(piece, input))).toEqual([]);
          expect(new Set(evidence.map((piece) => JSON.stringify(piece))).size).toBe(evidence.length);
        }
      }),
    );
  });

  it('never contradicts the states, the stance or the causes', () => {
    fc.assert(
      fc.property(pages, ({ round, earlier, mirror }) => {
        for (const input of inputsOf(round, earlier, mirror)) {
          const { conclusion, areas, stance, causes } = findingsFor(input);
          const { where, cause } = conclusion;
          const stuck = areas.filter(({ state }) => isStuck(state.state));
          expect(where.kind === 'area').toBe(stuck.length > 0);
          if (where.kind === 'area') {
            const named = [{ areaId: where.areaId, state: where.state }, ...where.alsoIn];
            expect(named).toHaveLength(stuck.length);
            for (const { areaId, state } of named) {
              expect(areas.find((area) => area.areaId === areaId)?.state.state).toBe(state);
            }
          }
          const touched =
            stance.status === 'unclear' ? stance.touches : stance.status === 'clear' ? [stance.stance] : STANCES;
          if (where.kind === 'stance') expect(where.stances).toEqual(touched);
          if (where.kind === 'nothing-is-stuck') expect(touched).toEqual(['letting-go']);
          const isSaid = where.kind === 'area' || where.kind === 'stance' || where.kind === 'cause';
          if (!isSaid) expect(cause).toBeNull();
          if (cause !== null) expect(causes.find(({ scaleId }) => scaleId === cause.scaleId)?.side).not.toBeNull();
          if (where.kind === 'cause') expect(cause?.scaleId).toBe(where.scaleId);
        }
      }),
    );
  });

  it('is the same for the same release, and so for any answers that keep the bands', () => {
    const steer = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pages, steer, ({ round, mirror }, steps) => {
        const found = inputsOf(round, null, mirror).map(findingsFor);
        expect(inputsOf(round, null, mirror).map(findingsFor)).toEqual(found);
        expect(inputsOf(withSameBands(round, steps), null, mirror).map(findingsFor)).toEqual(found);
      }),
    );
  });

  it('states and proposes nothing below a response of 40 %', () => {
    fc.assert(
      fc.property(pages, ({ round, earlier, mirror }) => {
        for (const input of inputsOf(round, earlier, mirror)) {
          const found = findingsFor({ ...input, team: { ...input.team, responseCaution: 'below-40' } });
          expect(found.stance).toEqual({ status: 'withheld', reason: 'response-below-40' });
          expect(found.areas.every(({ state }) => state.state === 'withheld')).toBe(true);
          expect(found.conclusion).toEqual({
            where: { kind: 'cannot-say', reason: 'response-below-40' },
            cause: null,
            evidence: [],
          });
          expect([...found.actions, ...found.learningGoals]).toEqual([]);
        }
      }),
    );
  });

  it('proposes only what answers to something that was found', () => {
    fc.assert(
      fc.property(pages, ({ round, earlier, mirror }) => {
        for (const input of inputsOf(round, earlier, mirror)) {
          const { actions, learningGoals, areas } = findingsFor(input);
          const states = new Set(areas.map(({ state }) => state.state));
          for (const reason of actions.flatMap(({ reasons }) => reasons)) {
            if (reason.kind === 'area') expect(states.has(reason.state)).toBe(true);
          }
          expect(
            [...actions, ...learningGoals].every(
              (each) => ('reasons' in each ? each.reasons : each.evidence).length > 0,
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
