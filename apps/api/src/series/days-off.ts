import { easter } from 'date-easter';
import { addDays, type Localised } from '@leeway/contract';

const WEEKEND: Localised = { nl: 'weekend', en: 'weekend' };
const SUNDAY = 0;
const SATURDAY = 6;

const FIXED: readonly (readonly [string, Localised])[] = [
  ['01-01', { nl: 'Nieuwjaarsdag', en: 'New Year’s Day' }],
  ['05-05', { nl: 'Bevrijdingsdag', en: 'Liberation Day' }],
  ['12-25', { nl: 'Eerste Kerstdag', en: 'Christmas Day' }],
  ['12-26', { nl: 'Tweede Kerstdag', en: 'Boxing Day' }],
];

/** In days after Easter Sunday. */
const MOVING: readonly (readonly [number, Localised])[] = [
  [-2, { nl: 'Goede Vrijdag', en: 'Good Friday' }],
  [0, { nl: 'Eerste Paasdag', en: 'Easter Sunday' }],
  [1, { nl: 'Tweede Paasdag', en: 'Easter Monday' }],
  [39, { nl: 'Hemelvaartsdag', en: 'Ascension Day' }],
  [49, { nl: 'Eerste Pinksterdag', en: 'Whit Sunday' }],
  [50, { nl: 'Tweede Pinksterdag', en: 'Whit Monday' }],
];

const KINGS_DAY: Localised = { nl: 'Koningsdag', en: 'King’s Day' };

/** The public holidays of the Algemene termijnenwet, article 3, with the two Sundays that belong to them. */
export function holidaysOf(year: number): ReadonlyMap<string, Localised> {
  const { month, day } = easter(year);
  const easterSunday = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 'yyyy-mm-dd'.length);
  return new Map([
    ...FIXED.map(([monthAndDay, name]) => [`${year}-${monthAndDay}`, name] as const),
    [kingsDayOf(year), KINGS_DAY],
    ...MOVING.map(([after, name]) => [addDays(easterSunday, after), name] as const),
  ]);
}

/** The king's birthday; the day before, if that is a Sunday. */
function kingsDayOf(year: number): string {
  const birthday = `${year}-04-27`;
  return weekdayOf(birthday) === SUNDAY ? addDays(birthday, -1) : birthday;
}

export interface DaysOff {
  readonly skipWeekends: boolean;
  readonly skipHolidays: boolean;
}

/** What keeps a day from being taken; null if nothing does. A holiday in a weekend is called by its name. */
export function whyOff(day: string, { skipWeekends, skipHolidays }: DaysOff): Localised | null {
  const holiday = skipHolidays ? holidaysOf(Number(day.slice(0, 'yyyy'.length))).get(day) : undefined;
  if (holiday !== undefined) return holiday;
  const weekday = weekdayOf(day);
  return skipWeekends && (weekday === SUNDAY || weekday === SATURDAY) ? WEEKEND : null;
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}
