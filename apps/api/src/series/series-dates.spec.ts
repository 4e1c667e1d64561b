import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf, daysBetween } from '@leeway/contract';
import fc from 'fast-check';
import { holidaysOf, whyOff } from './days-off.js';
import { datesOf, nextOpensOn, type RoundDates } from './series-dates.js';

const MAX_WEEKS = 52;
const rules = fc
  .record({
    everyWeeks: fc.integer({ min: 2, max: MAX_WEEKS }),
    daysOpen: fc.integer({ min: 1, max: 60 }),
    launchDays: fc.integer({ min: 1, max: 14 }),
    skipWeekends: fc.boolean(),
    skipHolidays: fc.boolean(),
  })
  .filter(({ everyWeeks, daysOpen }) => daysOpen + 7 <= everyWeeks * 7);
const days = fc.integer({ min: 0, max: 40 * 366 }).map((after) => addDays('2026-01-01', after));
const RULE = { everyWeeks: 13, daysOpen: 14, launchDays: 3, skipWeekends: true, skipHolidays: true };

const AMSTERDAM = 'Europe/Amsterdam';
const zones = fc.constantFrom(AMSTERDAM, 'America/Curacao', 'America/New_York', 'Pacific/Auckland', 'UTC');

/** What a clock on the wall shows, without anything of ours. */
const wallTime = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('nl-NL', { timeZone, timeStyle: 'short' }).format(instant);
const momentsOf = ({ launch, opening, closing }: RoundDates) => [launch, opening, closing];
const dayIn = ({ at }: { at: Date }, timeZone = AMSTERDAM): string => dayOf(at, timeZone);

describe('the dates of a series', () => {
  it('are at the same time on the wall, in winter and in summer', () => {
    fc.assert(
      fc.property(days, rules, zones, (opensOn, rule, timeZone) => {
        const times = momentsOf(datesOf(opensOn, rule, timeZone)).map(({ at }) => wallTime(at, timeZone));
        expect(times).toEqual(['08:00', '08:00', '17:00']);
      }),
    );
  });

  it('lie on the days that were chosen, by the calendar, when nothing is skipped', () => {
    fc.assert(
      fc.property(days, rules, fc.integer({ min: 1, max: 12 }), (first, rule, count) => {
        const plain = { ...rule, skipWeekends: false, skipHolidays: false };
        let opensOn = first;
        for (let number = 0; number < count; number += 1) opensOn = nextOpensOn(opensOn, plain);
        const dates = datesOf(opensOn, plain, AMSTERDAM);
        expect(daysBetween(first, dayIn(dates.opening))).toBe(count * rule.everyWeeks * 7);
        expect(daysBetween(dayIn(dates.opening), dayIn(dates.closing))).toBe(rule.daysOpen);
        expect(daysBetween(dayIn(dates.launch), dayIn(dates.opening))).toBe(rule.launchDays);
        expect(momentsOf(dates).every(({ moved }) => moved === null)).toBe(true);
      }),
    );
  });

  it('are never on a day that is off, and never leave less time than was chosen', () => {
    fc.assert(
      fc.property(days, rules, zones, (opensOn, rule, timeZone) => {
        const dates = datesOf(opensOn, rule, timeZone);
        for (const { at, moved } of momentsOf(dates)) {
          expect(whyOff(dayOf(at, timeZone), rule)).toBeNull();
          expect(moved === null || moved.from !== dayOf(at, timeZone)).toBe(true);
        }
        const [launches, opens, closes] = momentsOf(dates).map((one) => dayIn(one, timeZone)) as [
          string,
          string,
          string,
        ];
        expect(daysBetween(opensOn, opens)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(opens, closes)).toBeGreaterThanOrEqual(rule.daysOpen);
        expect(daysBetween(launches, opens)).toBeGreaterThanOrEqual(rule.launchDays);
        expect(dates.noticeAt.getTime()).toBeLessThan(dates.launch.at.getTime());
      }),
    );
  });

  it('let a round close before the next one opens, whatever is moved', () => {
    fc.assert(
      fc.property(days, rules, (opensOn, rule) => {
        const next = datesOf(nextOpensOn(opensOn, rule), rule, AMSTERDAM);
        expect(datesOf(opensOn, rule, AMSTERDAM).closing.at.getTime()).toBeLessThan(next.opening.at.getTime());
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['over Easter', '2027-03-26', '2027-03-30', ['Goede Vrijdag', 'weekend', 'Eerste Paasdag', 'Tweede Paasdag']],
    [
      'over Christmas and the weekend after it',
      '2026-12-25',
      '2026-12-28',
      ['Eerste Kerstdag', 'Tweede Kerstdag', 'weekend'],
    ],
    ['from a Saturday', '2026-10-24', '2026-10-26', ['weekend']],
    ['over King’s Day', '2027-04-27', '2027-04-28', ['Koningsdag']],
    ['into the next month and year', '2028-01-01', '2028-01-03', ['Nieuwjaarsdag', 'weekend']],
  ])('move %s, and say over what', (_, opensOn, opens, because) => {
    const { opening } = datesOf(opensOn, RULE, AMSTERDAM);
    expect(dayIn(opening)).toBe(opens);
    expect(opening.moved?.from).toBe(opensOn);
    expect(opening.moved?.because.map(({ nl }) => nl)).toEqual(because);
  });

  it('move a launch back, and not the round after a moved one', () => {
    // 30 March 2027 is the Tuesday after Easter; three days before is the Saturday.
    expect(dayIn(datesOf('2027-03-30', RULE, AMSTERDAM).launch)).toBe('2027-03-25');
    expect(nextOpensOn('2027-03-26', RULE)).toBe('2027-06-25');
  });
});

describe('the holidays', () => {
  it.each([
    [2025, '2025-04-26', '2025-04-20'],
    [2026, '2026-04-27', '2026-04-05'],
    [2031, '2031-04-26', '2031-04-13'],
    [2038, '2038-04-27', '2038-04-25'],
  ])('of %i have King’s Day on %s, and Easter on %s', (year, kingsDay, easterSunday) => {
    const holidays = holidaysOf(year);
    expect(holidays.get(kingsDay)?.nl).toBe('Koningsdag');
    expect(holidays.get(easterSunday)?.nl).toBe('Eerste Paasdag');
    expect(holidays.get(addDays(easterSunday, 39))?.nl).toBe('Hemelvaartsdag');
    expect(holidays.get(addDays(easterSunday, 50))?.nl).toBe('Tweede Pinksterdag');
  });

  it('have King’s Day never on a Sunday', () => {
    for (let year = 2026; year < 2100; year += 1) {
      const [day] = [...holidaysOf(year)].find(([, { nl }]) => nl === 'Koningsdag') ?? [];
      expect(new Date(day ?? '').getUTCDay()).not.toBe(0);
    }
  });
});
