import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = `
  import { onStop } from './on-stop.mts';
  const busy = setInterval(() => undefined, 1000);
  onStop(() => console.log('database closed'));
  onStop(async () => { clearInterval(busy); console.log('server closed'); if (process.argv[2] === 'fail') throw new Error('broken'); });
  console.log('ready');
`;

describe('onStop', () => {
  let folder: string;
  let child: ChildProcess;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-stop-'));
    copyFileSync(join(import.meta.dirname, 'on-stop.ts'), join(folder, 'on-stop.mts'));
    writeFileSync(join(folder, 'program.mts'), PROGRAM);
  });
  afterEach(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  const ending = async (end: () => void, argument = ''): Promise<{ code: number | null; output: string }> => {
    child = spawn(process.execPath, [join(folder, 'program.mts'), argument], {
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    });
    let output = '';
    child.stdout?.on('data', (text: Buffer) => {
      output += text.toString();
      if (output.endsWith('ready\n')) end();
    });
    const [[code]] = await Promise.all([once(child, 'exit'), once(child.stdout ?? child, 'end')]);
    return { code: code as number | null, output: output.replace('ready\n', '') };
  };

  it.each(['SIGTERM', 'SIGINT'] as const)('stops in reverse order at %s', async (signal) => {
    expect(await ending(() => child.kill(signal))).toEqual({ code: 0, output: 'server closed\ndatabase closed\n' });
  });

  it('stops when the launcher is gone', async () => {
    expect(await ending(() => child.disconnect())).toEqual({ code: 0, output: 'server closed\ndatabase closed\n' });
  });

  it('stops the rest when one part fails, and reports it', async () => {
    expect(await ending(() => child.kill('SIGTERM'), 'fail')).toEqual({
      code: 1,
      output: 'server closed\ndatabase closed\n',
    });
  });
});
