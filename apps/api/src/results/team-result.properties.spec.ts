import { describe, expect, it } from '@jest/globals';
import { type DisclosedFigure, LANGUAGES, type ResultQuery, TeamResult } from '@leeway/contract';
import { isStuck, type MeasureId, type Questionnaire, type ReleaseGroup, withheld } from '@leeway/trust-model';
import fc from 'fast-check';
import { teamResult } from './team-result.js';
import type { TeamSources } from './team-sources.js';
import { mirrors, sources, UNIT_IDS } from './testing/arbitrary-sources.js';
import { areaName, bandIn, scaleName } from './wording/words.js';

const queries: fc.Arbitrary<ResultQuery> = fc.record({
  view: fc.constantFrom('own', 'team'),
  group: fc.constantFrom('unit', 'own'),
});
const pages = fc.tuple(sources, fc.constantFrom(...UNIT_IDS), queries);
const USUAL: ResultQuery = { view: 'own', group: 'unit' };

const pageOf = (from: TeamSources, unitId: string, query = USUAL): TeamResult => {
  const result = teamResult(from, unitId, query);
  if (result === null) throw new Error('the round knows the unit');
  return result;
};

/** The group whose figures a page says that it shows: the one with just these units. */
const groupOf = ({ group }: TeamResult, { round }: TeamSources): ReleaseGroup | null => {
  const names = group?.units.map(({ name }) => name).toSorted() ?? [];
  const namesOf = ({ groupUnitIds }: ReleaseGroup): string[] =>
    round.units.flatMap(({ id, name }) => (groupUnitIds.includes(id) ? [name] : [])).toSorted();
  return round.groups.find((found) => found.kind !== 'organisation' && namesOf(found).join() === names.join()) ?? null;
};

const figuresOn = (page: TeamResult): readonly [MeasureId, DisclosedFigure][] => [
  ...page.causes.flatMap(({ scaleId, figure, items }): [MeasureId, DisclosedFigure][] => [
    [`scale:${scaleId}`, figure],
    ...items.map((item): [MeasureId, DisclosedFigure] => [`item:${item.itemId}`, item.figure]),
  ]),
  ...page.ownItems.map(({ itemId, figure }): [MeasureId, DisclosedFigure] => [`item:${itemId}`, figure]),
  ...page.delegation.areas.flatMap(({ areaId, felt, wanted }): [MeasureId, DisclosedFigure][] => [
    [`area:${areaId}:current`, felt],
    [`area:${areaId}:wanted`, wanted],
  ]),
];

const withoutOwnItems = ({ ownItems: _, ...questionnaire }: Questionnaire): Questionnaire => questionnaire;

const sentencesOn = (page: TeamResult, language: 'nl' | 'en'): readonly string[] =>
  [
    page.conclusion.sentence,
    ...page.conclusion.why.map(({ text }) => text),
    page.conclusion.caution,
    page.stance.sentence,
    ...page.delegation.areas.map(({ meaning }) => meaning),
    ...page.proposals.flatMap(({ reasons }) => reasons),
  ].flatMap((text) => text?.[language] ?? []);

const shownIn = (group: ReleaseGroup | null | undefined, language: 'nl' | 'en'): readonly string[] =>
  Object.values(group?.figures ?? {}).flatMap((figure) =>
    figure.status === 'shown' ? [bandIn(language, figure.value)] : [],
  );

describe('the page of any release', () => {
  it('keeps its contract', () => {
    fc.assert(
      fc.property(pages, ([from, unitId, query]) => {
        const { round, previousRound, unit, overTime, delegation, ...rest } = pageOf(from, unitId, query);
        expect(TeamResult.shape.conclusion.parse(rest.conclusion)).toEqual(rest.conclusion);
        expect(TeamResult.shape.causes.parse(rest.causes)).toEqual(rest.causes);
        expect(TeamResult.shape.ownItems.parse(rest.ownItems)).toEqual(rest.ownItems);
        expect(TeamResult.shape.stance.parse(rest.stance)).toEqual(rest.stance);
        expect(TeamResult.shape.proposals.parse(rest.proposals)).toEqual(rest.proposals);
        expect(TeamResult.shape.delegation.parse(delegation)).toEqual(delegation);
        expect([round.roundId, previousRound?.roundId ?? 'before', unit.unitId]).toEqual(['now', 'before', unitId]);
        expect(overTime.every(({ causes }) => causes.length === rest.causes.length)).toBe(true);
      }),
    );
  });

  it('shows every figure as it was released, and none beside it', () => {
    fc.assert(
      fc.property(pages, ([from, unitId, query]) => {
        const page = pageOf(from, unitId, query);
        const group = groupOf(page, from);
        for (const [measure, figure] of figuresOn(page)) {
          if (group === null) expect(figure.status).toBe('withheld');
          else expect(figure).toEqual(group.figures[measure]);
        }
      }),
    );
  });

  it('says no number that is neither a shown figure nor an answer of the reader', () => {
    fc.assert(
      fc.property(pages, ([from, unitId, query]) => {
        const page = pageOf(from, unitId, query);
        for (const language of LANGUAGES) {
          const shown = new Set(
            [
              groupOf(page, from),
              from.round.groups.find(({ kind }) => kind === 'organisation'),
              ...(from.earlier[0]?.groups ?? []),
            ].flatMap((group) => shownIn(group, language)),
          );
          const text = sentencesOn(page, language).join('\n');
          for (const [band] of text.matchAll(/\d[.,]\d–\d[.,]\d/g)) expect(shown).toContain(band);
          const levels = Object.values(from.mirror?.delegation ?? {}).flatMap(({ current, wanted }) => [
            current,
            wanted,
          ]);
          for (const [, level] of text.matchAll(/(?:niveau|level) (\d)/g)) expect(levels).toContain(Number(level));
          const rest = text.replaceAll(/\d[.,]\d–\d[.,]\d|(?:niveau|level) \d|[46]0 %/g, '');
          expect(rest).not.toMatch(/\d/);
        }
      }),
    );
  });

  it('says where the team and the reader lie to four decimals, as figures are', () => {
    fc.assert(
      fc.property(pages, ([from, unitId, query]) => {
        const { finding, ownPoint } = pageOf(from, unitId, query).stance;
        const axes = finding.status === 'withheld' ? [] : [finding.box.room, finding.box.involvement];
        const team = axes.flatMap(({ middle, interval }) => [middle, interval.low, interval.high]);
        const own = ownPoint === null ? [] : [ownPoint.room, ownPoint.involvement];
        for (const value of [...team, ...own]) expect(value).toBe(Number(value.toFixed(4)));
      }),
    );
  });

  it('says of what the round did not ask that it was not asked, and concludes nothing from own statements', () => {
    fc.assert(
      fc.property(pages, ([from, unitId, query]) => {
        const page = pageOf(from, unitId, query);
        const asksStance = from.round.questionnaire.scales.some(({ id }) => id === 'room');
        const { finding } = page.stance;
        const isNotAsked = finding.status === 'withheld' && finding.reason === 'not-asked';
        if (page.group !== null) expect(isNotAsked).toBe(!asksStance);
        if (!asksStance) expect(page.comments).toEqual(withheld('not-asked'));
        const questionnaire = withoutOwnItems(from.round.questionnaire);
        const without = pageOf({ ...from, round: { ...from.round, questionnaire } }, unitId, query);
        expect({ ...page, ownItems: [], overTime: [] }).toEqual({ ...without, overTime: [] });
      }),
    );
  });

  it('is about the own group of a unit with units below it only where that has a result of its own', () => {
    fc.assert(
      fc.property(pages, ([from, unitId, { view }]) => {
        const [unit, own] = (['unit', 'own'] as const).map((group) => pageOf(from, unitId, { view, group })) as [
          TeamResult,
          TeamResult,
        ];
        expect([unit.about, unit.hasOther]).toEqual(['unit', own.about === 'own']);
        if (own.about === 'unit') expect(own).toEqual(unit);
        else
          expect([own.hasOther, own.spokenFor === 'whole', own.group === null]).toEqual([
            unit.group !== null,
            false,
            false,
          ]);
      }),
    );
  });

  it('never contradicts itself', () => {
    fc.assert(
      fc.property(pages, ([from, unitId, query]) => {
        const { conclusion, delegation, causes, stance, proposals } = pageOf(from, unitId, query);
        const stuck = delegation.areas.filter(({ state }) => isStuck(state));
        expect(conclusion.kind === 'area').toBe(stuck.length > 0);
        if (conclusion.kind === 'area') {
          const named = stuck.filter(({ name }) => conclusion.sentence.nl.includes(areaName(name, 'nl')));
          expect(named).toHaveLength(1);
        }
        for (const { name, isLikely } of causes) {
          expect(conclusion.sentence.nl.toLowerCase().includes(scaleName(name, 'nl'))).toBe(isLikely);
        }
        if (conclusion.kind === 'nothing-is-stuck') {
          expect(stance.finding).toMatchObject({ status: 'clear', stance: 'letting-go' });
        }
        if (conclusion.kind === 'cannot-say') {
          const named = delegation.areas.filter(({ name }) => conclusion.sentence.nl.includes(areaName(name, 'nl')));
          expect(named.every(({ state, gap }) => state === 'unclear' && gap === 'more')).toBe(true);
          expect(conclusion.why).toHaveLength(2 * named.length);
        }
        if (conclusion.kind !== 'cannot-say' && conclusion.kind !== 'cause') {
          expect(conclusion.why.length).toBeGreaterThan(0);
        }
        expect(proposals.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
    );
  });

  it('is the same for everybody in the team view, whatever the own view is', () => {
    const withMirrors = sources.chain((from) =>
      fc.tuple(
        fc.constant(from),
        mirrors(from.round.questionnaire, from.round.ref.kind),
        fc.constantFrom(...UNIT_IDS),
        fc.constantFrom('unit' as const, 'own' as const),
      ),
    );
    fc.assert(
      fc.property(withMirrors, ([from, mirror, unitId, group]) => {
        const team = { view: 'team', group } as const;
        const without = pageOf({ ...from, mirror: null }, unitId, team);
        expect(pageOf({ ...from, mirror }, unitId, team)).toEqual(without);
        const own = pageOf({ ...from, mirror }, unitId, { view: 'own', group });
        // Figures that others are in as well say nothing about one manager.
        if (own.spokenFor !== 'own') expect({ ...own, view: 'team' }).toEqual({ ...without, view: 'team' });
      }),
    );
  });
});
