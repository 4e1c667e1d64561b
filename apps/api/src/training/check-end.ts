import { addDays } from '@leeway/contract';

/** A year, leap years included; the database holds it, too. */
const MAX_DAYS_AHEAD = 366;

export type EndProblem = 'training-ends-in-the-past' | 'training-ends-too-late';

/** The last day that an access can end on, if it is set today. */
export const latestEnd = (today: string): string => addDays(today, MAX_DAYS_AHEAD);

/** @returns what is wrong with the day that an access is to end on, or null */
export const checkEnd = (endsOn: string, today: string): EndProblem | null => {
  if (endsOn < today) return 'training-ends-in-the-past';
  return endsOn > latestEnd(today) ? 'training-ends-too-late' : null;
};
