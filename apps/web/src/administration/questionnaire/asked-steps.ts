import type { Localised, PartView, QuestionnaireSettings, QuestionnaireView, RoundView } from '@leeway/contract';

/** One screen of the survey. */
export interface AskedStep {
  readonly kind: 'statement' | 'area' | 'open';
  readonly text: Localised;
  /** One of the organisation's own. */
  readonly isOwn: boolean;
}

/** How much a kind of round asks. */
export interface AskedLength {
  readonly statements: number;
  readonly areas: number;
  readonly minutes: number;
}

/** As the survey itself reckons. */
const SECONDS = { statement: 8, area: 15, open: 0 } as const satisfies Record<AskedStep['kind'], number>;

/** Everything that a kind of round asks with these choices, screen by screen, in the order of the survey. */
export function askedSteps(
  { parts, areas, areasIn, ownItems, openQuestion }: QuestionnaireView,
  { modules, areaIds }: QuestionnaireSettings,
  kind: RoundView['kind'],
): readonly AskedStep[] {
  const isChosen = ({ part }: PartView): boolean => part === 'causes' || modules.includes(part);
  const statements = parts
    .filter(isChosen)
    .flatMap((part) => part.statements)
    .filter(({ inPulse }) => kind === 'baseline' || inPulse);
  const chosenAreas = areasIn.includes(kind) ? areas.filter(({ areaId }) => areaIds.includes(areaId)) : [];
  return [
    ...statements.map(({ text }) => ({ kind: 'statement' as const, text, isOwn: false })),
    ...ownItems.map(({ text }) => ({ kind: 'statement' as const, text, isOwn: true })),
    ...chosenAreas.map(({ text }) => ({ kind: 'area' as const, text, isOwn: false })),
    ...(modules.includes('open-question') ? [{ kind: 'open' as const, text: openQuestion, isOwn: false }] : []),
  ];
}

export function lengthOf(steps: readonly AskedStep[]): AskedLength {
  const count = (kind: AskedStep['kind']): number => steps.filter((step) => step.kind === kind).length;
  const seconds = steps.reduce((sum, { kind }) => sum + SECONDS[kind], 0);
  return { statements: count('statement'), areas: count('area'), minutes: Math.max(1, Math.round(seconds / 60)) };
}
