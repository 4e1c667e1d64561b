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
  /** The organisation's own, of everybody. */
  ownItems?: (Localised & { id: string })[];
  followUps?: (Localised & { id: string; unitId: string })[];
  open: Localised & { modules: RoundKind[]; maxLength: number; warning: Localised };
}

/** One screen with one thing to answer. */
export interface SurveyStep {
  kind: 'statement' | 'area' | 'comment';
  id: string;
  text: Localised;
  /** Asked only of people whose block is this unit alone. */
  unitId?: string | undefined;
}

/** Everything a kind of round asks anybody: statements, then areas of delegation, then the open question. */
export function surveySteps(questionnaire: Questionnaire, kind: RoundKind): SurveyStep[] {
  const { scales, delegation, open, ownItems = [], followUps = [] } = questionnaire;
  const statements = scales
    .filter(({ modules }) => modules.includes(kind))
    .flatMap(({ items }) => items.filter(({ short }) => kind === 'baseline' || short === true))
    .concat(ownItems, followUps)
    .map((item) => stepOf('statement', item));
  const areas = delegation.modules.includes(kind) ? delegation.areas.map((area) => stepOf('area', area)) : [];
  const comment = open.modules.includes(kind) ? [stepOf('comment', { ...open, id: COMMENT_STEP_ID })] : [];
  return [...statements, ...areas, ...comment];
}

/** No item has it: those of the questionnaire end in a number, those of areas are words of the subject. */
const COMMENT_STEP_ID = 'comment';

function stepOf(
  kind: SurveyStep['kind'],
  { id, nl, en, unitId }: Localised & Pick<SurveyStep, 'id' | 'unitId'>,
): SurveyStep {
  return { kind, id, text: { nl, en }, unitId };
}

/** Nobody needs time for the open question: it is optional. */
const SECONDS = { statement: 8, area: 15, comment: 0 } as const satisfies Record<SurveyStep['kind'], number>;

/** About how long it takes to answer, in whole minutes. */
export function minutesFor(steps: readonly SurveyStep[]): number {
  const seconds = steps.reduce((sum, { kind }) => sum + SECONDS[kind], 0);
  return Math.max(1, Math.round(seconds / 60));
}
