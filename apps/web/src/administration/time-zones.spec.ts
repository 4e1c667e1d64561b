import { describe, expect, it } from '@jest/globals';
import { TimeZone } from '@leeway/contract';
import { timeZonesBeside } from './time-zones.js';

describe('the time zones to choose from', () => {
  const regions = timeZonesBeside('Europe/Amsterdam');
  const names = (all: typeof regions): string[] => all.flatMap(({ zones }) => zones.map(({ name }) => name));

  it('stand by part of the world, under the name of their place', () => {
    const america = regions.find(({ region }) => region === 'America')?.zones ?? [];
    expect(america).toContainEqual({ name: 'America/New_York', place: 'New York' });
    expect(america).toContainEqual({ name: 'America/Argentina/La_Rioja', place: 'Argentina/La Rioja' });
    expect(regions.map(({ region }) => region)).toEqual(regions.map(({ region }) => region).toSorted());
  });

  it('are all taken by the server, each once', () => {
    expect(names(regions).filter((name) => !TimeZone.safeParse(name).success)).toEqual([]);
    expect(new Set(names(regions)).size).toBe(names(regions).length);
  });

  it('include the one that is there, also if this browser calls it otherwise', () => {
    expect(names(timeZonesBeside('Europe/Kyiv'))).toContain('Europe/Kyiv');
    expect(names(timeZonesBeside('Europe/Kiev'))).toContain('Europe/Kiev');
  });
});
