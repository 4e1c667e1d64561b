import { describe, expect, it } from '@jest/globals';
import { fileNameIn } from './file-name-in.js';

describe('fileNameIn', () => {
  it.each([
    ['attachment; filename="team-noord.pdf"', 'team-noord.pdf'],
    ['attachment; filename=team-noord.csv', 'team-noord.csv'],
    ['attachment; filename="Team Zuid _ Caf_.pdf"; filename*=UTF-8\'\'Team%20Zuid%20%C3%A9.pdf', 'Team Zuid é.pdf'],
    ['attachment; filename="plain.pdf"; filename*=UTF-8\'\'%E0%A4%A', 'plain.pdf'],
    ['attachment', null],
    [null, null],
  ])('reads %s', (header, name) => {
    expect(fileNameIn(header)).toBe(name);
  });
});
