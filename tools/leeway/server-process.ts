import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { PlainError } from '../terminal/plain-error.ts';
import { entryOf, nodeFlagsOf, type Environment, type Server } from './servers.ts';

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 12_000;
const RESTART_AFTER_MS = 500;
/** More unexpected ends than this within a minute, and it is left alone. */
const RESTARTS_A_MINUTE = 5;

const LONGEST_COMPLAINT = 10_000;

/** Of an error with its stack the error; of anything else all of it. */
const inShort = (complaints: string): string =>
  /^\w*Error\b.*$/m.exec(complaints)?.[0] ?? (complaints.trim() || 'it said nothing; look into its log');

export interface ServerProcessOptions {
  readonly server: Server;
  readonly environment: Environment;
  readonly logFile: string;
  /** Tells the person in front of the terminal what happened, in one sentence. */
  readonly say: (text: string) => void;
}

/** One of the three servers as a child process: started, watched, restarted when it dies, stopped. */
export class ServerProcess {
  readonly #options: ServerProcessOptions;
  #child: ChildProcess | null = null;
  /** Whether it should run; false while somebody stopped or killed it on purpose. */
  #wanted = false;
  #unexpectedEnds: number[] = [];
  #complaints = '';

  constructor(options: ServerProcessOptions) {
    this.#options = options;
  }

  get processId(): number | null {
    return this.#child?.pid ?? null;
  }

  logs(): string {
    return existsSync(this.#options.logFile) ? readFileSync(this.#options.logFile, 'utf8') : '';
  }

  /**
   * Resolves when it can serve.
   * @throws PlainError with what it complained about last when it ends before that
   */
  async start(): Promise<void> {
    this.#wanted = true;
    const child = this.#spawn();
    const { server } = this.#options;
    const ready = Promise.withResolvers<void>();
    const timer = setTimeout(() => ready.reject(new PlainError(`The ${server} did not get ready.`)), READY_WITHIN_MS);
    child.once('exit', () =>
      ready.reject(new PlainError(`The ${server} could not start: ${inShort(this.#complaints)}`)),
    );
    child.stdout?.on('data', (text: Buffer) => /\bready\b/.test(text.toString()) && ready.resolve());
    try {
      await ready.promise;
      child.once('exit', () => this.#ended(child));
      if (child.exitCode !== null || child.signalCode !== null) this.#ended(child);
    } catch (error) {
      this.#wanted = false;
      child.kill('SIGKILL');
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends it with this signal and does not start it again. Resolves when it is gone. */
  async kill(signal: NodeJS.Signals): Promise<void> {
    this.#wanted = false;
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await exited;
    clearTimeout(timer);
  }

  #spawn(): ChildProcess {
    const { server, environment, logFile } = this.#options;
    this.#complaints = '';
    const child = spawn(process.execPath, ['--enable-source-maps', ...nodeFlagsOf(server), entryOf(server)], {
      env: environment,
      // The channel is how it notices that we are gone, however we ended.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C is for us: a group of its own keeps the terminal from ending it too.
      detached: process.platform !== 'win32',
    });
    const keep = (text: Buffer): void => appendFileSync(logFile, text);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', (text: Buffer) => {
      keep(text);
      this.#complaints = (this.#complaints + text.toString()).slice(-LONGEST_COMPLAINT);
    });
    child.on('error', (error) => (this.#complaints = error.message));
    this.#child = child;
    return child;
  }

  #ended(child: ChildProcess): void {
    if (!this.#wanted || this.#child !== child) return;
    const { server, say, logFile } = this.#options;
    const now = Date.now();
    this.#unexpectedEnds = [...this.#unexpectedEnds.filter((time) => now - time < 60_000), now];
    if (this.#unexpectedEnds.length > RESTARTS_A_MINUTE) {
      this.#wanted = false;
      say(`The ${server} keeps ending and is not started again; its log is ${logFile}.`);
      return;
    }
    say(`The ${server} ended unexpectedly and is started again.`);
    setTimeout(() => {
      if (!this.#wanted) return;
      this.start().catch((error: unknown) => {
        this.#wanted = true;
        say(error instanceof Error ? error.message : String(error));
        this.#ended(child);
      });
    }, RESTART_AFTER_MS);
  }
}
