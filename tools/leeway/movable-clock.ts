import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Moves the time of all processes together, through the file that they read it from. */
export class MovableClock {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMilliseconds());
  }

  /** From now on it is this moment, and time goes on from there. */
  set(moment: Date): void {
    this.setOffset(moment.getTime() - Date.now());
  }

  advance(milliseconds: number): void {
    this.setOffset(this.offsetMilliseconds() + milliseconds);
  }

  /** Back to the real time. */
  reset(): void {
    this.setOffset(0);
  }

  offsetMilliseconds(): number {
    return existsSync(this.file) ? Number(readFileSync(this.file, 'utf8')) : 0;
  }

  setOffset(milliseconds: number): void {
    // Replaced in one step: a process that reads at this moment sees the old or the new time, never half a number.
    writeFileSync(`${this.file}.next`, `${Math.round(milliseconds)}\n`);
    renameSync(`${this.file}.next`, this.file);
  }
}
