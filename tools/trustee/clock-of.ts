import { clockFrom, type Clock } from '@leeway/process';
import { PlainError } from '../terminal/plain-error.ts';

/** The clock of the tally in that environment: demonstrations and tests move it, production has the real one. */
export const clockOf = ({ CLOCK_FILE: file, NODE_ENV: mode }: NodeJS.ProcessEnv): Clock => {
  if (file === undefined || file === '') return clockFrom();
  if (mode === 'production')
    throw new PlainError('CLOCK_FILE: a clock that can be moved is not allowed in production.');
  return clockFrom(file);
};
