import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../../apps/api/dist/main.js');

export const TALLY_TOKEN = 'the-tally-token-of-these-tests-0123456789';
export const BALLOT_ORIGIN = 'http://localhost:3001';
export const API_ORIGIN = 'http://localhost:3000';

/** What an api keeps between two starts: its database, its keys, its clock. */
export interface ApiPlace {
  readonly databaseUrl: string;
  readonly keyDirectory: string;
  readonly keyCopyDirectory: string;
  readonly clockFile: string;
  /** Removes the files. */
  remove(): void;
}

export function apiPlace(databaseUrl: string): ApiPlace {
  const folder = mkdtempSync(join(tmpdir(), 'leeway-api-'));
  return {
    databaseUrl,
    keyDirectory: join(folder, 'keys'),
    keyCopyDirectory: join(folder, 'key-copies'),
    clockFile: join(folder, 'clock'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The key files of a round's blocks, of both places together. */
export function keyFiles(place: ApiPlace, roundId: string): string[] {
  return [place.keyDirectory, place.keyCopyDirectory].flatMap((folder) =>
    readdirSync(folder).filter((file) => file.startsWith(`block-${roundId}-`)),
  );
}

/** Moves the clock of every process that uses this place. */
export function setClock(place: ApiPlace, aheadMs: number): void {
  writeFileSync(place.clockFile, String(aheadMs));
}

/** The api as a process of its own, as it is run in production. */
export class ApiProcess {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly output: string[],
  ) {}

  /** @param changes what is different in its environment */
  static async start(place: ApiPlace, changes: Readonly<Record<string, string>> = {}): Promise<ApiProcess> {
    const child = spawn(process.execPath, [MAIN], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'test',
        PORT: '0',
        API_DATABASE_URL: place.databaseUrl,
        API_ORIGIN,
        BALLOT_ORIGIN,
        SESSION_SECRET: 'a-secret-for-sessions-in-these-tests-012345',
        TALLY_TOKEN,
        KEY_DIRECTORY: place.keyDirectory,
        KEY_COPY_DIRECTORY: place.keyCopyDirectory,
        CLOCK_FILE: place.clockFile,
        ...changes,
      },
    });
    const output: string[] = [];
    const url = await new Promise<string>((resolve, reject) => {
      const look = (chunk: Buffer): void => {
        output.push(chunk.toString());
        const ready = /"url":"(http:[^"]+)"/.exec(output.join(''));
        if (ready?.[1] !== undefined) resolve(ready[1]);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.once('exit', () => reject(new Error(`the api did not start:\n${output.join('')}`)));
    });
    return new ApiProcess(url, child, output);
  }

  /** Everything it has logged. */
  get log(): string {
    return this.output.join('');
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}
