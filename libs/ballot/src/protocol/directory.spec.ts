import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { aBlock, aDirectory } from '../testing/a-directory.js';
import { canonicalDirectory, fingerprintOf, membersHash, type Directory } from './directory.js';
import { toHex } from './encodings.js';
import { InvalidDirectory, parseDirectory } from './parse-directory.js';

const SECOND_UNIT = aBlock(1).unitId;

/** The directory with one value replaced, whatever its type. */
function withValue(path: string, value: unknown): string {
  const directory: Directory = aDirectory();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((object, key) => Reflect.get(Object(object), key), directory);
  Reflect.set(Object(parent), last, value);
  return canonicalDirectory(directory);
}

describe('a directory', () => {
  it('comes back from its canonical text', () => {
    expect(parseDirectory(canonicalDirectory(aDirectory()))).toEqual(aDirectory());
  });

  it('has the SHA-256 of its text as fingerprint', async () => {
    const text = canonicalDirectory(aDirectory());
    expect(toHex(await fingerprintOf(text))).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it.each([
    ['protocol', 'leeway/2'],
    ['organisation.id', 'ORGANISATION'],
    ['organisation.name', ''],
    ['round.kind', 'census'],
    ['round.opensAt', '2026-03-04T08:00:00Z'],
    ['round.opensAt', '2026-02-30T08:00:00.000Z'],
    ['round.closesAt', '2026-03-04T08:00:00.000Z'],
    ['questionnaire.sha256', 'AA'.repeat(32)],
    ['questionnaire.version', 0],
    ['thresholds.bandWidth', 5],
    ['thresholds.minRespondents', '5'],
    ['tallyKey', 'BAAA'],
    ['tallyKeyHeldBy', 'nobody'],
    ['tallyKey', 'A'.repeat(87)],
    ['units', {}],
    ['units.1.parentId', 'nowhere'],
    ['units.0.parentId', '5a5a5a5a-0000-4000-8000-000000000002'],
    ['units.1.id', '5a5a5a5a-0000-4000-8000-000000000001'],
    ['blocks.0.id', 'block-1'],
    ['blocks.0.unitId', 'nowhere'],
    ['blocks.0.groupUnitIds', []],
    ['blocks.0.groupUnitIds', ['nowhere']],
    ['blocks.0.headcount', 0],
    ['blocks.0.headcount', 7.5],
    ['blocks.0.publicKeys.ratings', 'AB=='],
    ['blocks.0.publicKeys', { ratings: aBlock(0).publicKeys.ratings }],
    ['blocks.0.membersHash', '0d'],
    ['blocks.0.label.nl', ''],
    ['blocks.0.label', { en: 'Block' }],
    ['blocks.0.extra', true],
    ['extra', true],
    ['blocks.1', aBlock(0)],
    ['blocks.1.publicKeys.ratings', aBlock(0).publicKeys.ratings],
    ['blocks.1.publicKeys.comment', aBlock(1).publicKeys.ratings],
    ['blocks.1.groupUnitIds', aBlock(0).groupUnitIds],
    ['notAsked', []],
    ['notAsked', 'nobody'],
    ['notAsked', ['nowhere']],
    ['notAsked', [SECOND_UNIT]],
  ])('is refused with %s = %j', (path, value) => {
    expect(() => parseDirectory(withValue(path, value))).toThrow(InvalidDirectory);
  });

  it('may say which units are not asked', () => {
    const part = aDirectory({ blocks: [aBlock(0)], notAsked: [SECOND_UNIT] });
    expect(parseDirectory(canonicalDirectory(part))).toEqual(part);
    const twice = { ...part, notAsked: [SECOND_UNIT, SECOND_UNIT] };
    expect(() => parseDirectory(canonicalDirectory(twice))).toThrow(InvalidDirectory);
  });

  it('is refused when anything is missing', () => {
    for (const key of Object.keys(aDirectory())) {
      expect(() => parseDirectory(withValue(key, undefined))).toThrow(InvalidDirectory);
    }
  });

  it.each([
    ['spaces', (text: string) => text.replace(':', ': ')],
    ['another order of keys', (text: string) => JSON.stringify({ units: [], ...(JSON.parse(text) as object) })],
    ['a key given twice', (text: string) => text.replace('{"blocks"', '{"protocol":"leeway/0","blocks"')],
    ['a needless escape', (text: string) => text.replace('Zorggroep', '\\u005aorggroep')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['half a text', (text: string) => text.slice(0, -1)],
  ])('is refused with %s', (_, change) => {
    expect(() => parseDirectory(change(canonicalDirectory(aDirectory())))).toThrow(InvalidDirectory);
  });

  it('may have a deep tree of units', () => {
    const chain = Array.from({ length: 12 }, (_, depth) => ({
      id: `unit-${depth}`,
      parentId: depth === 0 ? null : `unit-${depth - 1}`,
      name: `Level ${depth}`,
    }));
    const directory = aDirectory();
    const text = canonicalDirectory({ ...directory, units: [...directory.units, ...chain] });
    expect(parseDirectory(text).units).toHaveLength(14);
  });

  it('says what is wrong', () => {
    expect(() => parseDirectory(withValue('round.kind', 'census'))).toThrow(
      expect.objectContaining({ code: 'invalid-directory', reason: '"round" is missing or has another shape' }),
    );
  });
});

describe('the hash of a list of members', () => {
  it('is SHA-256 of salt and sorted lines', async () => {
    const salt = new Uint8Array(16).fill(1);
    const text = '{"members":["Anna","Zoë","Åsa"],"salt":"AQEBAQEBAQEBAQEBAQEBAQ"}';
    expect(await membersHash(salt, ['Åsa', 'Anna', 'Zoë'])).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('leaves the list of the caller as it is', async () => {
    const members = ['b', 'a'];
    await membersHash(new Uint8Array(16), members);
    expect(members).toEqual(['b', 'a']);
  });
});
