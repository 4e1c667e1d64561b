import { describe, expect, it } from '@jest/globals';
import { pathOf, resolveUnitPath } from './resolve-unit.js';

const unit = (unitId: string, parentId: string | null, name: string) => ({ unitId, parentId, name });
const UNITS = [
  unit('1', null, 'De Linde'),
  unit('2', '1', 'Zorg'),
  unit('3', '2', 'Team Noord'),
  unit('4', '2', 'HR'),
  unit('5', '1', 'Bedrijf'),
  unit('6', '5', 'HR'),
  unit('7', '5', 'Zorg'),
];
const resolved = (text: string, units = UNITS): string => resolveUnitPath(text, units, 'De Linde').join(' / ');

describe('the unit that a personnel system means', () => {
  it.each([
    ['the whole path', 'De Linde > Zorg > Team Noord', 'De Linde / Zorg / Team Noord'],
    ['the path below the top', 'Zorg > Team Noord', 'De Linde / Zorg / Team Noord'],
    ['the only unit of that name', 'Team Noord', 'De Linde / Zorg / Team Noord'],
    ['the one below the top before others of that name', 'Zorg', 'De Linde / Zorg'],
    ['the top itself', 'De Linde', 'De Linde'],
    ['a new one below the top', 'Financiën', 'De Linde / Financiën'],
    ['a new one deep below the top', 'Zorg > Team Noord > Nacht', 'De Linde / Zorg / Team Noord / Nacht'],
    ['names with spaces around them', '  Zorg>Team Noord ', 'De Linde / Zorg / Team Noord'],
  ])('is %s', (_, text, path) => {
    expect(resolved(text)).toBe(path);
  });

  it('is below the organisation before there is any unit', () => {
    expect(resolved('Zorg', [])).toBe('De Linde / Zorg');
    expect(resolved('De Linde > Zorg', [])).toBe('De Linde / Zorg');
  });

  it.each([
    ['several have the name', 'HR', UNITS, 'scim-unit-unclear'],
    ['there are several tops', 'Zorg', [...UNITS, unit('8', null, 'Elders')], 'scim-unit-unclear'],
    ['a part has no name', 'Zorg > ', UNITS, 'scim-unit-path'],
    ['it is too deep', Array(21).fill('x').join('>'), UNITS, 'scim-unit-path'],
  ])('is refused when %s', (_, text, units, code) => {
    expect(() => resolved(text, units)).toThrow(code);
  });

  it('has a path from the top', () => {
    expect(pathOf('6', new Map(UNITS.map((one) => [one.unitId, one])))).toEqual(['De Linde', 'Bedrijf', 'HR']);
    expect(pathOf('9', new Map())).toEqual([]);
  });

  it('has a path that ends also where units are above each other in a circle', () => {
    const circle = [unit('1', '3', 'A'), unit('2', '1', 'B'), unit('3', '2', 'C'), unit('4', '3', 'D')];
    const byId = new Map(circle.map((one) => [one.unitId, one]));
    expect(['1', '4'].map((id) => pathOf(id, byId).length)).toEqual([3, 4]);
  });
});
