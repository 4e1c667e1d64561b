import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, TrainingBriefView } from '@leeway/contract';
import { intervalOf, type MeasureId, type ReleaseGroup } from '@leeway/trust-model';
import fc from 'fast-check';
import { bandIn } from '../../results/wording/words.js';
import { valuesIn } from '../../results/export/testing/values-in.js';
import type { BriefSources } from './brief-sources.js';
import { briefFacts } from './brief-facts.js';
import { briefView } from './brief-view.js';
import { briefSources, TEAMS } from '../testing/arbitrary-brief-sources.js';
import { someBrief, someBriefSources } from '../testing/some-brief.js';

const groupOf = ({ round }: BriefSources, teamId: string): ReleaseGroup | undefined =>
  round.groups.find(({ id }) => id === teamId);

/** Other figures for the groups with a unit that this is said of; who answered stays as it is. */
const withOtherFigures = (from: BriefSources, isMeant: (unitId: string) => boolean): BriefSources => {
  const groups = from.round.groups.map((group): ReleaseGroup => {
    if (group.kind !== 'reporting-group' || !group.groupUnitIds.some(isMeant)) return group;
    const figures = Object.entries(group.figures).map(([id, figure]) => {
      if (figure.status === 'withheld') return [id, figure];
      return [id, { status: 'shown', value: { low: 1, high: 5, middle: 1.2345 } }];
    });
    return { ...group, figures: Object.fromEntries(figures) as ReleaseGroup['figures'] };
  });
  return { ...from, round: { ...from.round, groups } };
};

const textsIn = (brief: TrainingBriefView, language: 'nl' | 'en'): string =>
  [
    ...[...brief.summary, ...Object.values(brief.sentences), ...brief.limits.map(({ text }) => text)],
    ...[...brief.teams, ...brief.hotSpots.areas, ...brief.goals].map(({ sentence }) => sentence),
    ...brief.goals.flatMap(({ points }) => points.map(({ sentence }) => sentence)),
    ...brief.suggested.samePattern.flatMap(({ name, why }) => [name, why]),
    ...[...brief.intake.general, ...brief.intake.byPattern.flatMap(({ questions }) => questions)],
  ]
    .map((text) => text[language])
    .join('\n');

describe('the brief of any release', () => {
  it('keeps its contract', () => {
    fc.assert(
      fc.property(briefSources, (from) => {
        const brief = briefView(from);
        expect(TrainingBriefView.parse(brief)).toEqual(brief);
      }),
    );
  });

  it('shows by name only the teams of the cohort whose managers agreed, each as it was released', () => {
    fc.assert(
      fc.property(briefSources, (from) => {
        const { teams, scales, goals, hotSpots, suggested } = briefView(from);
        const ids = teams.map(({ teamId }) => teamId);
        for (const id of ids) {
          const unitIds = groupOf(from, id)?.groupUnitIds ?? [];
          expect(unitIds.every((unitId) => from.named.has(unitId) && from.unitIds.has(unitId))).toBe(true);
        }
        for (const { scaleId, teams: figures } of scales) {
          expect(figures.map(({ teamId }) => teamId)).toEqual(ids);
          for (const { teamId, figure } of figures) {
            expect(figure).toEqual(groupOf(from, teamId)?.figures[`scale:${scaleId}`]);
          }
        }
        const mentioned = [
          ...goals.flatMap(({ points }) => points.flatMap(({ teamId }) => teamId ?? [])),
          ...hotSpots.areas.flatMap(({ states }) => states.flatMap(({ teamIds }) => teamIds)),
          ...suggested.mixed.flat(),
        ];
        for (const id of mentioned) expect(ids).toContain(id);
      }),
    );
  });

  it('rests every point of evidence on figures of its team that are released, or on what was shared', () => {
    fc.assert(
      fc.property(briefSources, (from) => {
        for (const { teamId, figures } of briefView(from).goals.flatMap(({ points }) => points)) {
          expect(figures.length).toBeGreaterThan(0);
          for (const { source, measureId, figure } of figures) {
            if (source === 'team') {
              const released = groupOf(from, teamId ?? '')?.figures[measureId as MeasureId];
              expect(released).toEqual({ status: 'shown', value: figure });
            }
            if (source === 'mirror') {
              expect(groupOf(from, teamId ?? '')?.groupUnitIds.some((id) => from.mirrors.has(id))).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('holds no number that is not published, or made of published ones by the rules of docs/measurement.md', () => {
    const round = (value: number): number => Math.round(value * 10_000) / 10_000;
    fc.assert(
      fc.property(briefSources, (from) => {
        const { brief } = briefFacts(from);
        const view = briefView(from);
        const { stanceOfWhole } = view;
        const figures = { ...view, programmes: [], stanceOfWhole: null };
        const known = new Set([
          ...valuesIn(brief, 'number').map(round),
          ...from.round.groups.flatMap((group) => valuesIn(group, 'number')),
        ]);
        for (const number of valuesIn(figures, 'number')) {
          // Whole numbers are counts of teams, minutes and weights.
          if (!Number.isInteger(number)) expect(known).toContain(round(number));
        }
        if (stanceOfWhole.status === 'withheld') return;
        for (const axis of ['room', 'involvement'] as const) {
          const whole = brief.profile.find(({ scaleId }) => scaleId === axis)?.figure;
          if (whole?.status !== 'shown') throw new Error('the whole is shown');
          const { low, high } = intervalOf(whole.value.estimate);
          const interval = { low: round(low), high: round(high) };
          expect(stanceOfWhole.box[axis]).toEqual({ middle: whole.value.estimate.figure.middle, interval });
        }
      }),
    );
  });

  it('says no number but counts of teams, the band of who answered, and a share of who took part', () => {
    fc.assert(
      fc.property(briefSources, (from) => {
        const brief = briefView(from);
        const { respondents } = brief.size;
        for (const language of LANGUAGES) {
          const text = textsIn(brief, language);
          expect(text).not.toMatch(/\d[.,]\d/);
          const band = respondents.status === 'shown' ? `${respondents.value.from}–${respondents.value.to}` : 'none';
          const rest = text.replaceAll(band, '').replaceAll(/60 ?%/g, '');
          for (const [number] of rest.matchAll(/\d+/g)) {
            expect(Number(number)).toBeLessThanOrEqual(Math.max(TEAMS.length, brief.hotSpots.areas.length));
          }
        }
      }),
    );
  });

  it('tells of a team without a name nothing but its part in the whole', () => {
    fc.assert(
      fc.property(briefSources, (from) => {
        const alone = { ...from, scope: 'without-organisation' } as const;
        const perTeam = (sources: BriefSources) => {
          const { teams, scales, goals, hotSpots, suggested, intake } = briefView(sources);
          const points = goals.map(({ points: all }) => all.filter(({ teamId }) => teamId !== null));
          return {
            ...{
              teams,
              suggested,
              intake,
              states: hotSpots.areas.map(({ areaId, states }) => [areaId, states]).sort(),
            },
            points: points.map((all) => JSON.stringify(all)).sort(),
            scales: scales.map(({ spread, teams: figures }) => [spread, figures]),
          };
        };
        const changed = withOtherFigures(alone, (unitId) => !from.named.has(unitId));
        expect(perTeam(changed)).toEqual(perTeam(alone));
      }),
    );
  });

  it('tells nothing of a team outside of the cohort, unless the organisation stands beside it', () => {
    fc.assert(
      fc.property(briefSources, (from) => {
        const alone = { ...from, scope: 'without-organisation' } as const;
        const changed = withOtherFigures(alone, (unitId) => !from.unitIds.has(unitId));
        expect(briefView(changed)).toEqual(briefView(alone));
        expect(briefView(alone).scales.every(({ organisation }) => organisation === null)).toBe(true);
      }),
    );
  });
});

describe('a brief', () => {
  it('shows teams in the order of the tree, whatever their figures are', () => {
    expect(someBrief().teams.map(({ label }) => label.nl)).toEqual([
      'Team haven',
      'Team noord',
      'Team oost',
      'Team west',
      'Team zuid',
    ]);
  });

  it('has a name for every exercise of the playbook', () => {
    for (const { exerciseId, title } of someBrief().exercises) {
      expect(title.nl).not.toBe(exerciseId);
      expect(title.en).not.toBe(exerciseId);
    }
  });

  it('shows a programme as the trainer arranged it, and what is left out of it then', () => {
    const parts = [{ kind: 'opening', minutes: 15 }] as const;
    const brief = briefView(someBriefSources({ programmes: new Map([['half-day', parts]]) }));
    const asked = brief.goals.filter(({ score }) => score > 0).map(({ goalId }) => goalId);
    const [half, full] = brief.programmes;
    expect(half).toMatchObject({ parts, isRearranged: true, goalIdsLeftOut: asked });
    expect(full?.isRearranged).toBe(false);
  });

  it('says what it leaves away because of what was seen before', () => {
    const limits = briefView(someBriefSources({ scope: 'named-only', refusal: 'tells-one-team' })).limits;
    expect(limits[0]?.text.en).toContain('together with what you saw before');
    expect(limits.map(({ kind }) => kind)).not.toContain('not-beside-organisation');
  });

  it('shows bands that can be found in what was released', () => {
    const [point] = someBrief().goals[0]?.points ?? [];
    const band = bandIn('nl', point?.figures[0]?.figure ?? { low: 0, high: 0 });
    expect(band).toMatch(/^\d,\d–\d,\d$/);
  });
});
