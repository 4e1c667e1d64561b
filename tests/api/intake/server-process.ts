import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** The third start of a process need not compile what the first has compiled. */
const COMPILE_CACHE = join(ROOT, 'node_modules', '.cache', 'node-compile');
const START_WITHIN_MS = 20_000;

type App = 'ballot-box' | 'tally';

/** A process of the product as it runs in production: built, and in a process of its own. */
export class ServerProcess {
  readonly #child: ChildProcess;
  #output = '';

  private constructor(
    readonly app: App,
    child: ChildProcess,
  ) {
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    }
  }

  /** Starts `apps/<app>/dist/main.js`; it is ready when it says so. */
  static launch(app: App, environment: Record<string, string>): ServerProcess {
    const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'apps', app, 'dist', 'main.js')], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'test', NODE_COMPILE_CACHE: COMPILE_CACHE, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ServerProcess(app, child);
  }

  /** Everything that it has written. */
  get output(): string {
    return this.#output;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Waits until it has written `text`. */
  async waitFor(text: string, withinMs = START_WITHIN_MS): Promise<void> {
    const until = Date.now() + withinMs;
    while (!this.#output.includes(text)) {
      if (!this.isRunning) throw new Error(`the process ended:\n${this.#output}`);
      if (Date.now() > until) throw new Error(`nothing wrote ${text}:\n${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Sends the signal and waits for the end. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}
