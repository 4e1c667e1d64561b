type Level = 'info' | 'warn' | 'error';

/** Writes one line. Never call it once per ballot, nor with anything out of one. */
export function log(level: Level, message: string, details: Readonly<Record<string, string | number>> = {}): void {
  process.stdout.write(`${JSON.stringify({ level, process: 'tally', message, ...details })}\n`);
}
