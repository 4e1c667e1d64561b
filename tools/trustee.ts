import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './leeway/servers.ts';
import { exitPlainly } from './terminal/exit-plainly.ts';
import { PlainError } from './terminal/plain-error.ts';
import { runNx } from './terminal/run-nx.ts';
import { readArguments, WrongUsage, type TrusteeOrder } from './trustee/arguments.ts';

/**
 * `npm run trustee -- make|check|hand-in`: for whoever keeps the tally key of a round outside the installation, such as
 * the works council. See docs/operations.md. Exits with 0, with 1 when something is refused, with 2 for a wrong command.
 */
const LIBRARIES = ['ballot', 'contract', 'process'];
const WRONG_USAGE = 2;

const say = (text: string): void => console.log(text);

/** On a trustee's own computer nothing is built yet; an installation has the libraries, and nothing to build with. */
const buildLibraries = async (): Promise<void> => {
  if (LIBRARIES.every((library) => existsSync(join(ROOT, 'libs', library, 'dist')))) return;
  say('Building, the first time …');
  const { succeeded, output } = await runNx(['build'], () => undefined, undefined, LIBRARIES);
  if (!succeeded) throw new PlainError(`${output.trim()}\n\nThe libraries could not be built; the reason is above.`);
};

const carryOut = async (order: TrusteeOrder): Promise<void> => {
  switch (order.command) {
    case 'make':
      return (await import('./trustee/make.ts')).make(order.options, say);
    case 'check':
      return (await import('./trustee/check.ts')).check(order.options, say);
    case 'hand-in': {
      const [{ handIn }, { clockOf }] = [await import('./trustee/hand-in.ts'), await import('./trustee/clock-of.ts')];
      return handIn({ ...order.options, clock: clockOf(process.env) }, say);
    }
  }
};

await exitPlainly(async () => {
  try {
    const order = readArguments(process.argv.slice(2), process.env);
    await buildLibraries();
    await carryOut(order);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    console.error(error.message);
    process.exitCode = WRONG_USAGE;
  }
});
