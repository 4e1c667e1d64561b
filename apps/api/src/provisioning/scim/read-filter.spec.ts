import { describe, expect, it } from '@jest/globals';
import { readFilter } from './read-filter.js';

const ATTRIBUTES = ['username', 'externalid', 'active', 'emails[type eq "work"].value'];
const read = (filter: string | undefined): string[] =>
  readFilter(filter, ATTRIBUTES).map(({ attribute, value }) => `${attribute} = ${value}`);

describe('a filter', () => {
  it.each([
    [undefined, []],
    [' ', []],
    ['userName eq "jane.doe@example.com"', ['username = jane.doe@example.com']],
    ['USERNAME EQ "Jane"', ['username = Jane']],
    ['active eq true', ['active = true']],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName eq "j"', ['username = j']],
    ['emails[type eq "work"].value eq "j@x.nl"', ['emails[type eq "work"].value = j@x.nl']],
    ['externalId eq "a and b" and active eq "True"', ['externalid = a and b', 'active = True']],
    ['userName eq "with \\"quotes\\" \\u00e9"', ['username = with "quotes" é']],
  ])('is read: %s', (filter, conditions) => {
    expect(read(filter)).toEqual(conditions);
  });

  it.each([
    'userName',
    'userName eq',
    'userName sw "j"',
    'userName eq "j" or active eq true',
    'userName eq "j" and',
    'not (userName eq "j")',
    '(userName eq "j")',
    'password eq "x"',
    'userName eq "j" userName eq "k"',
    'userName eq "open',
  ])('is refused rather than guessed at: %s', (filter) => {
    expect(() => read(filter)).toThrow('scim-filter');
  });
});
