import type { TextKey } from '../language/dictionary.js';

/** What the first part of a name says, by which it is looked for. */
export const REGION_WORDS: Readonly<Record<string, TextKey>> = {
  Africa: 'timeZone.africa',
  America: 'timeZone.america',
  Antarctica: 'timeZone.antarctica',
  Arctic: 'timeZone.arctic',
  Asia: 'timeZone.asia',
  Atlantic: 'timeZone.atlantic',
  Australia: 'timeZone.australia',
  Europe: 'timeZone.europe',
  Indian: 'timeZone.indian',
  Pacific: 'timeZone.pacific',
};

/** The time zones of a part of the world, as an `<optgroup>` has them. */
export interface ZonesOfRegion {
  readonly region: string;
  readonly zones: readonly { readonly name: string; readonly place: string }[];
}

/**
 * What can be chosen, by part of the world.
 * @param current offered also if this browser calls the same zone by another name
 */
export function timeZonesBeside(current: string): ZonesOfRegion[] {
  const names = [...new Set([...Intl.supportedValuesOf('timeZone'), current, 'UTC'])].sort();
  const byRegion = Map.groupBy(names, (name) => (name.includes('/') ? name.slice(0, name.indexOf('/')) : ''));
  return [...byRegion]
    .map(([region, zones]) => ({
      region,
      zones: zones.map((name) => ({
        name,
        place: name.slice(region === '' ? 0 : region.length + 1).replaceAll('_', ' '),
      })),
    }))
    .sort((a, b) => a.region.localeCompare(b.region));
}
