const MAX_YEARS_AHEAD = 2;

/** Swedish writes a day as `2026-03-31`, too. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

export type DueDayProblem = 'due-in-the-past' | 'due-too-far';

/**
 * Whether an agreement can be looked at on this day: from today on, until this day in two years. The product's home is
 * the Netherlands, and so is its day.
 * @param dueOn such as `2026-03-31`
 * @returns what is wrong, or null
 */
export function checkDueDay(dueOn: string, now: Date): DueDayProblem | null {
  const today = DAY.format(now);
  if (dueOn < today) return 'due-in-the-past';
  const [year = '', month, day] = today.split('-');
  return dueOn > `${Number(year) + MAX_YEARS_AHEAD}-${month}-${day}` ? 'due-too-far' : null;
}
