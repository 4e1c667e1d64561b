import { describe, expect, it } from '@jest/globals';
import { changesOfOperations, changesOfReplacement } from './person-changes.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const patched = (path: string | undefined, value: unknown, op = 'replace') =>
  changesOfOperations([path === undefined ? { op, value } : { op, path, value }]);

describe('what a personnel system says of somebody', () => {
  it.each([
    ['manager', 'abc', { managerId: 'abc' }],
    [`${ENTERPRISE}:manager`, { value: 'abc' }, { managerId: 'abc' }],
    [`${ENTERPRISE}:manager`, [{ $ref: '../Users/abc', value: 'abc' }], { managerId: 'abc' }],
    [`${ENTERPRISE}:manager.value`, '', { managerId: null }],
    [`${ENTERPRISE.toUpperCase()}:department`, 'Zorg', { department: 'Zorg' }],
    [ENTERPRISE, { department: 'Zorg', costCenter: '7' }, { department: 'Zorg' }],
    [ENTERPRISE, null, { department: null, managerId: null }],
    ['preferredLanguage', 'en-US', { language: 'en' }],
    ['preferredLanguage', 'de-DE', {}],
    ['name', { givenName: 'Jane', middleName: 'X' }, { givenName: 'Jane' }],
    ['emails', [{ value: 'a@x.nl', type: 'home' }], { email: 'a@x.nl' }],
    ['emails', [], { email: null }],
    ['title', 'Chief', {}],
    ['addresses[type eq "work"].locality', 'Utrecht', {}],
    ['__proto__', { active: false }, {}],
    ['constructor', 'x', {}],
  ])('is read from %s: %j', (path, value, changes) => {
    expect(patched(path, value)).toEqual(changes);
  });

  it('is taken away by a removal, whatever comes along with it', () => {
    expect(patched(`${ENTERPRISE}:manager`, { value: 'abc' }, 'Remove')).toEqual({ managerId: null });
    expect(patched('externalId', undefined, 'remove')).toEqual({ externalId: null });
    expect(() => patched('userName', undefined, 'remove')).toThrow('scim-value');
  });

  it('as a whole takes the place of what is not said, except of where somebody works', () => {
    expect(changesOfReplacement({ userName: 'j' })).toEqual({ userName: 'j', externalId: null });
    expect(changesOfReplacement({ userName: 'j', [ENTERPRISE]: {} })).toMatchObject({
      department: null,
      managerId: null,
    });
  });

  it.each([
    ['a null character', 'Ja\u0000ne'],
    ['half a character', 'Jane \ud83d'],
    ['too much', 'x'.repeat(201)],
    ['a list', ['Jane']],
  ])('is refused with %s in a name', (_, value) => {
    expect(() => patched('name.givenName', value)).toThrow('scim-value');
  });
});
