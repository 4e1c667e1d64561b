import { describe, expect, it } from '@jest/globals';
import { extendedTo, extensionDays } from './extension-days.js';

const AMSTERDAM = 'Europe/Amsterdam';
const CLOSES = '2026-11-16T16:00:00.000Z';

describe('the days to which a round can be extended', () => {
  it('go from the next one to 28 days later, a week being usual', () => {
    expect(extensionDays(CLOSES, AMSTERDAM)).toEqual({ first: '2026-11-17', usual: '2026-11-23', last: '2026-12-14' });
  });

  it('stop a day earlier when the clock goes back in between', () => {
    expect(extensionDays('2026-10-12T15:00:00.000Z', AMSTERDAM).last).toBe('2026-11-08');
  });
});

describe('the new end', () => {
  it('is at the same time on the organisation’s clock, over a change of it too', () => {
    expect(extendedTo(CLOSES, '2026-11-20', AMSTERDAM)).toBe('2026-11-20T16:00:00.000Z');
    expect(extendedTo('2026-10-23T15:00:00.000Z', '2026-10-26', AMSTERDAM)).toBe('2026-10-26T16:00:00.000Z');
  });

  it.each(['2026-11-16', '2026-11-10', '2026-12-15', '', 'soon'])('is none on %j', (day) => {
    expect(extendedTo(CLOSES, day, AMSTERDAM)).toBeNull();
  });
});
