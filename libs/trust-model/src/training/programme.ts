import type { LearningGoal } from '../playbook/playbook.js';
import type { TrainingExercise } from '../playbook/training-exercises.js';

/** The two lengths that a programme is made for, with breaks, in minutes. */
export const PROGRAMME_LENGTHS = ['half-day', 'full-day'] as const;
export type ProgrammeLength = (typeof PROGRAMME_LENGTHS)[number];
export const PROGRAMME_MINUTES: Readonly<Record<ProgrammeLength, number>> = { 'half-day': 240, 'full-day': 450 };

/** What a programme is made of besides exercises, in minutes; a half day has no lunch. */
export const FRAME_PARTS = ['opening', 'figures', 'break', 'lunch', 'agreements', 'closing'] as const;
export type FramePart = (typeof FRAME_PARTS)[number];
const FRAME_MINUTES: Readonly<Record<ProgrammeLength, Readonly<Record<FramePart, number>>>> = {
  'half-day': { opening: 15, figures: 25, break: 15, lunch: 0, agreements: 25, closing: 10 },
  'full-day': { opening: 20, figures: 40, break: 15, lunch: 45, agreements: 45, closing: 20 },
};

export type ProgrammePart =
  | { readonly kind: FramePart; readonly minutes: number }
  | { readonly kind: 'exercise'; readonly exerciseId: string; readonly goalId: string; readonly minutes: number };

/** A proposal that the trainer can rearrange; `timedParts` gives the times of any order. */
export interface Programme {
  readonly length: ProgrammeLength;
  readonly parts: readonly ProgrammePart[];
  /** What is not planned, to be filled or left. */
  readonly minutesLeft: number;
  /** Goals with evidence for which there is no time. */
  readonly goalIdsLeftOut: readonly string[];
}

/**
 * Plans a programme: the frame, and the exercises of the goals in their order, as long as they fit; one that does not fit
 * makes room for a shorter one of a later goal. A half day takes the short forms; a full day the long ones, and a short one where
 * the long one does not fit. A break in the middle of the exercises, on a full day lunch, with a break in the middle of either half.
 *
 * @param goals with evidence, the most important first
 */
export function programmeFor(
  length: ProgrammeLength,
  goals: readonly LearningGoal[],
  exercises: readonly TrainingExercise[],
): Programme {
  const frame = FRAME_MINUTES[length];
  const breaks = length === 'half-day' ? frame.break : 2 * frame.break;
  let minutesLeft =
    PROGRAMME_MINUTES[length] - breaks - frame.opening - frame.figures - frame.lunch - frame.agreements - frame.closing;
  const planned: ProgrammePart[] = [];
  const goalIdsLeftOut: string[] = [];
  for (const { id: goalId } of goals) {
    const exercise = exercises.find((candidate) => candidate.goalId === goalId);
    const minutes = exercise === undefined ? null : fitting(exercise, length, minutesLeft);
    if (exercise === undefined || minutes === null) {
      goalIdsLeftOut.push(goalId);
      continue;
    }
    planned.push({ kind: 'exercise', exerciseId: exercise.id, goalId, minutes });
    minutesLeft -= minutes;
  }
  return { length, parts: arranged(length, planned), minutesLeft, goalIdsLeftOut };
}

/** A part of a programme with its time, in minutes from the start. */
export interface TimedPart {
  readonly part: ProgrammePart;
  readonly from: number;
  readonly to: number;
}

/** The times of parts in any order; the last one ends later than the length of the programme if there are too many. */
export function timedParts(parts: readonly ProgrammePart[]): readonly TimedPart[] {
  let from = 0;
  return parts.map((part) => {
    const timed = { part, from, to: from + part.minutes };
    from = timed.to;
    return timed;
  });
}

function fitting({ minutes }: TrainingExercise, length: ProgrammeLength, left: number): number | null {
  const forms = length === 'half-day' ? [minutes.short] : [minutes.long, minutes.short];
  return forms.find((form) => form <= left) ?? null;
}

function arranged(length: ProgrammeLength, exercises: readonly ProgrammePart[]): readonly ProgrammePart[] {
  const part = (kind: FramePart): ProgrammePart => ({ kind, minutes: FRAME_MINUTES[length][kind] });
  const [first, second] = halves(exercises);
  const middle =
    length === 'half-day'
      ? [...first, part('break'), ...second]
      : [...withBreak(first, part('break')), part('lunch'), ...withBreak(second, part('break'))];
  return [part('opening'), part('figures'), ...middle, part('agreements'), part('closing')];
}

function withBreak(exercises: readonly ProgrammePart[], pause: ProgrammePart): readonly ProgrammePart[] {
  const [first, second] = halves(exercises);
  return [...first, pause, ...second];
}

/** The first one has one more if the number is odd. */
function halves<T>(list: readonly T[]): readonly [readonly T[], readonly T[]] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}
