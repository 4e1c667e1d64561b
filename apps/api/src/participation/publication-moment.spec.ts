import { describe, expect, it } from '@jest/globals';
import { publicationMoment } from './publication-moment.js';

const momentAt = (now: string, timeZone = 'Europe/Amsterdam'): string | undefined =>
  publicationMoment(new Date(now), timeZone)?.toISOString();

describe('the moment at which participation is fixed', () => {
  it.each([
    ['in winter', '2027-01-15T07:00:00.000Z', '2027-01-15T07:00:00.000Z'],
    ['in winter, some minutes later', '2027-01-15T07:59:59.999Z', '2027-01-15T07:00:00.000Z'],
    ['in summer', '2027-07-15T06:30:00.000Z', '2027-07-15T06:00:00.000Z'],
    ['on the day the clock goes forward', '2027-03-28T06:10:00.000Z', '2027-03-28T06:00:00.000Z'],
    ['on the day the clock goes back', '2027-10-31T07:10:00.000Z', '2027-10-31T07:00:00.000Z'],
  ])('is eight in the morning in Amsterdam, %s', (_, now, moment) => {
    expect(momentAt(now)).toBe(moment);
  });

  it('is eight in the morning wherever the organisation is', () => {
    expect(momentAt('2027-01-15T12:20:00.000Z', 'America/Curacao')).toBe('2027-01-15T12:00:00.000Z');
    expect(momentAt('2027-01-14T19:20:00.000Z', 'Pacific/Auckland')).toBe('2027-01-14T19:00:00.000Z');
    expect(momentAt('2027-01-15T07:20:00.000Z', 'America/Curacao')).toBeUndefined();
  });

  it.each([
    '2027-01-15T06:59:59.999Z',
    '2027-01-15T08:00:00.000Z',
    '2027-01-15T22:30:00.000Z',
    '2027-07-15T07:00:00.000Z',
  ])('is not at %s', (now) => expect(momentAt(now)).toBeUndefined());
});
