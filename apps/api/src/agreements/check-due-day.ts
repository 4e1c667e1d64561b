const MAX_YEARS_AHEAD = 2;

export type DueDayProblem = 'due-in-the-past' | 'due-too-far';

/**
 * Whether an agreement can be looked at on this day: from today on, until this day in two years.
 * @param dueOn such as `2026-03-31`
 * @param today on the organisation's calendar, written alike
 * @returns what is wrong, or null
 */
export function checkDueDay(dueOn: string, today: string): DueDayProblem | null {
  if (dueOn < today) return 'due-in-the-past';
  const [year = '', month, day] = today.split('-');
  return dueOn > `${Number(year) + MAX_YEARS_AHEAD}-${month}-${day}` ? 'due-too-far' : null;
}
