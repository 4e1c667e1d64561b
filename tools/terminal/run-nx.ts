import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../leeway/servers.ts';

export interface NxRun {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Environment of everything that nx runs: no process left behind, nothing told to anybody. */
export const NX_ENVIRONMENT = { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' };

/**
 * Runs targets; what they print is kept, and each line that nx itself says is passed on.
 * @param signal ends it
 * @param projects all of them unless some are named
 */
export const runNx = (
  targets: readonly string[],
  onLine: (line: string) => void,
  signal?: AbortSignal,
  projects: readonly string[] = [],
): Promise<NxRun> =>
  new Promise((resolve, reject) => {
    const program = join(ROOT, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
    const only = projects.length === 0 ? [] : ['-p', ...projects];
    const args = [program, 'run-many', '-t', ...targets, ...only, '--parallel=2', '--output-style=static'];
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...NX_ENVIRONMENT },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    });
    let output = '';
    let line = '';
    const take = (bytes: Buffer): void => {
      // What comes from the cache may have been printed in colour.
      const text = stripVTControlCharacters(bytes.toString());
      output += text;
      const lines = (line + text).split('\n');
      line = lines.pop() ?? '';
      lines.forEach(onLine);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', (code) => resolve({ succeeded: code === 0, output }));
  });
