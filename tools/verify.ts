import { join } from 'node:path';
import { ROOT } from './leeway/servers.ts';
import { exitPlainly } from './terminal/exit-plainly.ts';
import { PlainError } from './terminal/plain-error.ts';
import { runNx } from './terminal/run-nx.ts';
import { readAddress } from './verify/read-address.ts';
import { verify } from './verify/verify.ts';

/**
 * `npm run verify -- https://stem.example`: whether a ballot box serves the survey page that is built from this checkout,
 * for whoever has to be able to tell, such as a works council's technician. Exits with 0 if it does, else with 1.
 */
const PAGE = join(ROOT, 'apps', 'survey', 'dist', 'browser');

const say = (text: string): void => console.log(text);

await exitPlainly(async () => {
  const origin = readAddress(process.argv.slice(2));
  say('Building the survey page from this checkout …');
  const { succeeded, output } = await runNx(['build'], () => undefined, undefined, ['survey']);
  if (!succeeded) throw new PlainError(`${output.trim()}\n\nThe survey page could not be built; the reason is above.`);
  if (!(await verify(origin, PAGE, say))) process.exitCode = 1;
});
