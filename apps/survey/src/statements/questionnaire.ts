import type { Language, Localised } from '@leeway/contract';

export type RoundKind = 'pulse' | 'baseline';

/** As much of a published questionnaire as this page reads. */
export interface Questionnaire {
  ratingScale: { labels: Record<Language, string[]>; optOut: Localised };
  scales: { modules: RoundKind[]; items: (Localised & { id: string; short?: boolean })[] }[];
  delegation: {
    modules: RoundKind[];
    question: { current: Localised; wanted: Localised };
    levels: (Localised & { level: number })[];
    areas: (Localised & { id: string })[];
  };
}

/** One screen with one thing to answer. */
export type SurveyStep =
  { kind: 'statement'; id: string; text: Localised } | { kind: 'area'; id: string; text: Localised };

/** Everything a kind of round asks, in the order of the questionnaire: statements first, then areas of delegation. */
export function surveySteps(questionnaire: Questionnaire, kind: RoundKind): SurveyStep[] {
  const { scales, delegation } = questionnaire;
  const statements = scales
    .filter(({ modules }) => modules.includes(kind))
    .flatMap(({ items }) => items.filter(({ short }) => kind === 'baseline' || short === true))
    .map(({ id, nl, en }): SurveyStep => ({ kind: 'statement', id, text: { nl, en } }));
  const areas = delegation.modules.includes(kind) ? delegation.areas : [];
  return [...statements, ...areas.map(({ id, nl, en }): SurveyStep => ({ kind: 'area', id, text: { nl, en } }))];
}

const STATEMENT_SECONDS = 8;
const AREA_SECONDS = 15;

/** About how long it takes to answer, in whole minutes. */
export function minutesFor(steps: readonly SurveyStep[]): number {
  const seconds = steps.reduce((sum, { kind }) => sum + (kind === 'area' ? AREA_SECONDS : STATEMENT_SECONDS), 0);
  return Math.max(1, Math.round(seconds / 60));
}
