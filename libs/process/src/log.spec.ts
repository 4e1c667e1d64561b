import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  const log = readFileSync(join(import.meta.dirname, 'log.ts'), 'utf8');
  writeFileSync(join(folder, 'log.mts'), log.replace('./fault-of.js', './fault-of.mts'));
  copyFileSync(join(import.meta.dirname, 'fault-of.ts'), join(folder, 'fault-of.mts'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a process does that runs this. */
const run = (statements: string) => {
  const program = join(folder, 'program.mts');
  writeFileSync(program, `import { exitOnUncaughtError, logOf } from './log.mts';\n${statements}`);
  return spawnSync(process.execPath, [program], { encoding: 'utf8', env: { NODE_NO_WARNINGS: '1' } });
};

describe('logOf', () => {
  it('writes one line that names the process', () => {
    const { stdout } = run("logOf('tally')('info', 'closed a round', { blocks: 3 });");
    expect(stdout).toBe('{"level":"info","process":"tally","message":"closed a round","blocks":3}\n');
  });
});

describe('exitOnUncaughtError', () => {
  it('ends the process with one line that quotes nothing', () => {
    const { stdout, stderr, status } = run(
      "exitOnUncaughtError(logOf('tally')); throw Object.assign(new Error('secret'), { code: '23505' });",
    );
    expect(JSON.parse(stdout)).toMatchObject({ level: 'error', process: 'tally', fault: 'Error 23505' });
    expect([status, stderr]).toEqual([1, '']);
  });
});
