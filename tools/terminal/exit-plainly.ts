import { PlainError } from './plain-error.ts';

/** Runs a program's work. A failure a person can act on is shown as its sentence alone; the program then exits with 1. */
export const exitPlainly = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
};
