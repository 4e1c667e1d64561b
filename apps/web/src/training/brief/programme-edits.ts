import type { BriefExercise, BriefProgramme, ProgrammePartView } from '@leeway/contract';

type Parts = readonly ProgrammePartView[];

const BREAK_MINUTES = 15;

/** An exercise that could be taken, in the form that fits best. */
export interface ExerciseChoice {
  readonly part: Extract<ProgrammePartView, { kind: 'exercise' }>;
  /** Whether there is time for it. */
  readonly fits: boolean;
}

export function minutesOf(parts: Parts): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The part at one place, put at another one. */
export function moved(parts: Parts, from: number, to: number): Parts {
  const part = parts[from];
  if (part === undefined || to < 0 || to >= parts.length) return parts;
  const others = without(parts, from);
  return [...others.slice(0, to), part, ...others.slice(to)];
}

export function without(parts: Parts, at: number): Parts {
  return parts.filter((_, place) => place !== at);
}

export function replaced(parts: Parts, at: number, part: ProgrammePartView): Parts {
  return parts.map((old, place) => (place === at ? part : old));
}

/** Before the agreements and the closing, which end every programme that has them. */
export function added(parts: Parts, part: ProgrammePartView): Parts {
  const end = parts.findIndex(({ kind }) => kind === 'agreements' || kind === 'closing');
  const at = end === -1 ? parts.length : end;
  return [...parts.slice(0, at), part, ...parts.slice(at)];
}

export function aBreak(): ProgrammePartView {
  return { kind: 'break', minutes: BREAK_MINUTES };
}

/**
 * The exercises that a programme does not have yet, in the order of their goals, those that there is time for first: on a
 * full day in the long form if that fits.
 *
 * @param instead the minutes that become free because another part goes
 */
export function choicesFor(
  { length, minutes }: Pick<BriefProgramme, 'length' | 'minutes'>,
  parts: Parts,
  exercises: readonly BriefExercise[],
  instead = 0,
): readonly ExerciseChoice[] {
  const free = minutes - minutesOf(parts) + instead;
  const planned = new Set(parts.flatMap((part) => (part.kind === 'exercise' ? [part.exerciseId] : [])));
  const choices = exercises
    .filter(({ exerciseId }) => !planned.has(exerciseId))
    .map(({ exerciseId, goalId, minutes: { short, long } }): ExerciseChoice => {
      const taken = length === 'full-day' && long <= free ? long : short;
      return { part: { kind: 'exercise', exerciseId, goalId, minutes: taken }, fits: taken <= free };
    });
  return [...choices.filter(({ fits }) => fits), ...choices.filter(({ fits }) => !fits)];
}
