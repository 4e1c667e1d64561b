import type { BriefProgramme, ProgrammePartView } from '@leeway/contract';
import { PROGRAMME_MINUTES, TRAINING_EXERCISES } from '@leeway/trust-model';
import type { BriefFacts } from './brief-facts.js';

/**
 * The programmes, as the trainer arranged them or else as proposed. An exercise that the playbook no longer has is left out:
 * what is kept of a programme is an order, not a text.
 */
export function programmesView({ brief, sources }: BriefFacts): BriefProgramme[] {
  const asked = brief.goals.filter(({ score }) => score > 0).map(({ goal }) => goal.id);
  return brief.programmes.map(({ length, parts: proposed }) => {
    const kept = sources.programmes.get(length)?.filter(isKnown) ?? null;
    const parts = kept ?? [...proposed];
    const planned = new Set(parts.flatMap((part) => (part.kind === 'exercise' ? [part.goalId] : [])));
    return {
      length,
      minutes: PROGRAMME_MINUTES[length],
      parts,
      isRearranged: kept !== null,
      goalIdsLeftOut: asked.filter((goalId) => !planned.has(goalId)),
    };
  });
}

/** Whether a part is one that there is: the frame, or an exercise of the playbook for its goal. */
export function isKnown(part: ProgrammePartView): boolean {
  if (part.kind !== 'exercise') return true;
  return TRAINING_EXERCISES.some(({ id, goalId }) => id === part.exerciseId && goalId === part.goalId);
}
