import type { TrainingBriefView } from '@leeway/contract';
import { GENERAL_INTAKE, type IntakeQuestionId } from '@leeway/trust-model';
import { type BriefFacts, inTeamOrder } from './brief-facts.js';
import { INTAKE_WORDS } from '../brief-wording/intake-words.js';
import { PATTERN_WORDS } from '../brief-wording/pattern-words.js';

/** Two ways to put the managers of the teams together. */
export function suggestedView(facts: BriefFacts): TrainingBriefView['suggested'] {
  const { samePattern, mixed } = facts.brief.suggested;
  return {
    samePattern: samePattern.map(({ pattern, groupIds }) => ({
      pattern,
      ...PATTERN_WORDS[pattern],
      teamIds: inTeamOrder(facts, groupIds),
    })),
    mixed: mixed.map((groupIds) => inTeamOrder(facts, groupIds)),
  };
}

/** What to ask a manager before the training. */
export function intakeView(facts: BriefFacts): TrainingBriefView['intake'] {
  const { intake, suggested } = facts.brief;
  const asked = (ids: readonly IntakeQuestionId[]): TrainingBriefView['intake']['general'] =>
    ids.map((id) => INTAKE_WORDS[id]);
  return {
    general: asked(GENERAL_INTAKE),
    byPattern: intake.map(({ pattern, questionIds }) => ({
      pattern,
      name: PATTERN_WORDS[pattern].name,
      teamIds: inTeamOrder(facts, suggested.samePattern.find((group) => group.pattern === pattern)?.groupIds ?? []),
      questions: asked(questionIds),
    })),
  };
}
