import { PlainError } from '../terminal/plain-error.ts';
import { runNx } from '../terminal/run-nx.ts';

const PROGRESS_EVERY_MS = 10_000;

/**
 * Builds whatever is not built yet, telling how it goes.
 * @throws PlainError with the compiler's output when something does not build
 */
export const build = async (say: (text: string) => void, signal: AbortSignal): Promise<void> => {
  const begun = Date.now();
  const seconds = (): number => Math.round((Date.now() - begun) / 1000);
  say('Building …');
  const timer = setInterval(() => say(`  still building (${seconds()} s)`), PROGRESS_EVERY_MS);
  try {
    const { succeeded, output } = await runNx(['build'], () => undefined, signal);
    if (!succeeded) throw new PlainError(`${output.trim()}\n\nLeeway could not be built; the reason is above.`);
  } finally {
    clearInterval(timer);
  }
  say(`Built in ${seconds()} s.`);
};
