import { faultOf } from './fault-of.js';

export type LogLevel = 'info' | 'warn' | 'error';

/**
 * Writes one line of JSON to standard output. Never called once per ballot, nor with anything of a request or a ballot:
 * the time of a line would be the time of a ballot.
 */
export type Log = (level: LogLevel, message: string, details?: Readonly<Record<string, string | number>>) => void;

/** @param processName names the process in every line */
export const logOf =
  (processName: string): Log =>
  (level, message, details = {}) => {
    process.stdout.write(`${JSON.stringify({ level, process: processName, message, ...details })}\n`);
  };

/** Ends the process at an error that nobody caught, in one line: Node would print the values of a database's statement. */
export const exitOnUncaughtError = (log: Log): void => {
  process.on('uncaughtException', (error) => {
    log('error', 'something failed that nobody expected', { fault: faultOf(error) });
    process.exit(1);
  });
};
