import { beforeEach, describe, expect, it } from '@jest/globals';
import { Complaints } from './complaints.js';

let nowMs: number;
let complaints: Complaints;
let written: unknown[];

beforeEach(() => {
  nowMs = 5;
  written = [];
  complaints = new Complaints(
    (level, message, details) => void written.push({ level, message, ...details }),
    () => nowMs,
  );
});

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
    expect(written).toMatchObject([
      { level: 'error', message: 'a key is gone', fault: 'one' },
      { fault: 'another' },
      { message: 'the database is gone' },
    ]);
  });
});
