type Level = 'info' | 'warn' | 'error';

/**
 * Writes one line. Never call it with anything of a request or a ballot, and never once per ballot: the time of a line
 * would be the time of a ballot.
 */
export function log(level: Level, message: string, details: Readonly<Record<string, string | number>> = {}): void {
  process.stdout.write(`${JSON.stringify({ level, process: 'ballot-box', message, ...details })}\n`);
}
