import { beforeEach, describe, expect, it } from '@jest/globals';
import { Complaints } from './complaints.js';
import type { Log } from './log.js';

let nowMs: number;
let complaints: Complaints;
let written: unknown[];

const log: Log = (level, message, details) => void written.push({ level, message, ...details });

beforeEach(() => {
  nowMs = 5;
  written = [];
  complaints = new Complaints(log, { nowMs: () => nowMs });
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

  it('says the same message once a minute whatever its details, where even that would tell too much', () => {
    complaints = new Complaints(log, { nowMs: () => nowMs, byMessageAlone: true });
    for (const fault of ['one', 'another', 'one']) complaints.complain('a key is gone', { fault });
    complaints.complain('the database is gone');
    expect(written).toMatchObject([{ message: 'a key is gone', fault: 'one' }, { message: 'the database is gone' }]);
  });
});
