import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf, daysBetween, instantAt, instantOf, wallTimeOf } from './wall-time.js';

const AMSTERDAM = 'Europe/Amsterdam';

describe('instantAt', () => {
  it.each([
    ['in winter', '2026-12-04', '08:00', '2026-12-04T07:00:00.000Z'],
    ['in summer', '2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
    ['on the morning after the clock went forward', '2026-03-29', '08:00', '2026-03-29T06:00:00.000Z'],
    ['on the morning after the clock went back', '2026-10-25', '08:00', '2026-10-25T07:00:00.000Z'],
    ['at a time that the clock skips', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['at a time that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['at midnight', '2026-12-04', '00:00', '2026-12-03T23:00:00.000Z'],
  ])('is what the clock in Amsterdam shows %s', (_, day, time, instant) => {
    expect(instantAt(day, time, AMSTERDAM).toISOString()).toBe(instant);
  });

  // The examples of "Ambiguity due to DST or other time zone offset changes" in the documentation of Temporal (TC39), with
  // its disambiguation "compatible", and a zone that skipped a whole day.
  it.each([
    ['skipped at midnight', 'America/Sao_Paulo', '2018-11-04', '00:30', '2018-11-04T03:30:00.000Z'],
    ['skipped in summer', 'America/Los_Angeles', '2020-03-08', '02:30', '2020-03-08T10:30:00.000Z'],
    ['repeated before midnight', 'America/Sao_Paulo', '2019-02-16', '23:45', '2019-02-17T01:45:00.000Z'],
    ['repeated in autumn', 'America/Los_Angeles', '2020-11-01', '01:30', '2020-11-01T08:30:00.000Z'],
    ['skipped for half an hour', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00.000Z'],
    ['skipped for a whole day', 'Pacific/Apia', '2011-12-30', '10:00', '2011-12-30T20:00:00.000Z'],
  ])('of a time that is %s is the compatible one', (_, timeZone, day, time, instant) => {
    expect(instantAt(day, time, timeZone).toISOString()).toBe(instant);
  });

  it('comes back as the same time on the wall, in every time zone, or later by what was skipped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        (timeZone, instant) => {
          const shown = wallTimeOf(instant, timeZone);
          expect(wallTimeOf(instantOf(shown, timeZone) ?? new Date(0), timeZone)).toBe(shown);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('instantOf', () => {
  it('is at the time on the wall, wherever this runs', () => {
    expect(instantOf('2026-12-04T08:00', AMSTERDAM)?.toISOString()).toBe('2026-12-04T07:00:00.000Z');
    expect(instantOf('2026-07-04T08:00', 'America/Curacao')?.toISOString()).toBe('2026-07-04T12:00:00.000Z');
  });

  it('is null for what is not a complete date and time', () => {
    for (const text of ['', '2026-12-04', '2026-13-04T08:00']) expect(instantOf(text, AMSTERDAM)).toBeNull();
  });
});

describe('dayOf', () => {
  it.each([
    ['2026-12-03T22:59:59.999Z', AMSTERDAM, '2026-12-03'],
    ['2026-12-03T23:00:00.000Z', AMSTERDAM, '2026-12-04'],
    ['2026-07-01T21:59:59.999Z', AMSTERDAM, '2026-07-01'],
    ['2026-07-01T22:00:00.000Z', AMSTERDAM, '2026-07-02'],
    ['2026-12-04T03:59:59.999Z', 'America/Curacao', '2026-12-03'],
    ['2026-12-03T10:00:00.000Z', 'Pacific/Auckland', '2026-12-03'],
    ['2026-12-03T11:00:00.000Z', 'Pacific/Auckland', '2026-12-04'],
  ])('is at %s on the calendar of %s %s', (instant, timeZone, day) => {
    expect(dayOf(new Date(instant), timeZone)).toBe(day);
  });

  it('refuses a time zone that is none', () => {
    expect(() => dayOf(new Date(), 'Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('days', () => {
  it('are counted on the calendar, over a day of 23 and one of 25 hours too', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
