import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Complaints } from './complaints.js';

let nowMs: number;
let complaints: Complaints;
let written: string[];

beforeEach(() => {
  nowMs = 5;
  written = [];
  complaints = new Complaints(() => nowMs);
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});

afterEach(() => void jest.restoreAllMocks());

describe('Complaints', () => {
  it('says the same once a minute, counted from when it was said', () => {
    for (const at of [5, 1000, 59_999, 60_004, 60_005, 61_000]) {
      nowMs = at;
      complaints.complain('a key is gone', { fault: 'one' });
    }
    expect(written).toHaveLength(2);
  });

  it('says something else at once', () => {
    complaints.complain('a key is gone', { fault: 'one' });
    complaints.complain('a key is gone', { fault: 'another' });
    complaints.complain('the database is gone');
    expect(written.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 'error', message: 'a key is gone', fault: 'one' },
      { fault: 'another' },
      { message: 'the database is gone' },
    ]);
  });
});
