import { describe, expect, it } from '@jest/globals';
import { TimeZone } from './time-zone.js';

describe('a time zone', () => {
  it.each(['Europe/Amsterdam', 'America/Argentina/Buenos_Aires', 'Etc/GMT-3', 'UTC'])('can be %s', (name) => {
    expect(TimeZone.safeParse(name).success).toBe(true);
  });

  it.each(['', 'Amsterdam', 'Europe/Nowhere', '+02:00', 'CET', 'Europe/Amsterdam\n', "Europe/'; drop"])(
    'can not be %j',
    (name) => {
      expect(TimeZone.safeParse(name).success).toBe(false);
    },
  );

  it('is each that a browser offers', () => {
    const refused = Intl.supportedValuesOf('timeZone').filter((name) => !TimeZone.safeParse(name).success);
    expect(refused).toEqual([]);
  });
});
