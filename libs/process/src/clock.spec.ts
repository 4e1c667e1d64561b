import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockFrom, systemClock, type Clock } from './clock.js';

const HOUR_MS = 3_600_000;

const aheadOfRealTime = (clock: Clock): number => clock.now().getTime() - Date.now();

describe('clockFrom', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clock-'));
    file = join(folder, 'clock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the real clock without a file', () => {
    expect(clockFrom()).toBe(systemClock);
    expect(Math.abs(aheadOfRealTime(systemClock))).toBeLessThan(1000);
  });

  it('follows the shift in the file, changes included', () => {
    const clock = clockFrom(file);
    expect(Math.abs(aheadOfRealTime(clock))).toBeLessThan(1000);
    writeFileSync(file, `${HOUR_MS}\n`);
    expect(Math.abs(aheadOfRealTime(clock) - HOUR_MS)).toBeLessThan(1000);
    writeFileSync(file, `${-2 * HOUR_MS}`);
    expect(Math.abs(aheadOfRealTime(clock) + 2 * HOUR_MS)).toBeLessThan(1000);
  });

  it('refuses a file that holds no number', () => {
    writeFileSync(file, 'tomorrow');
    expect(() => clockFrom(file).now()).toThrow(/holds no number/);
  });
});
