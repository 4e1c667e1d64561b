import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { originalFilesIn } from '../delivery/original-files-in.ts';
import { PlainError } from '../terminal/plain-error.ts';
import { ask } from './ask.ts';
import { compareFile, type Comparison } from './compare-file.ts';
import { faultsIn } from './security-headers.ts';

type Say = (text: string) => void;

/**
 * Compares everything that a ballot box serves of the survey page with a build of it, and says what it finds.
 * @param folder of the build
 * @returns whether all of it is the same
 * @throws PlainError when there is no ballot box to compare with
 */
export const verify = async (origin: string, folder: string, say: Say): Promise<boolean> => {
  const apiOrigin = await apiOriginAt(origin);
  const paths = new Map([['/', 'index.html']]);
  const files = (await originalFilesIn(folder)).map((file) => relative(folder, file).split(sep).join('/'));
  for (const file of files) paths.set(`/${encodeURI(file)}`, file);
  if (!files.includes('index.html')) throw new PlainError(`There is no built page in ${folder}.`);

  say(`SHA-256 of each file as it is built here, and what ${origin} serves:\n`);
  const comparisons: Comparison[] = [];
  for (const [path, file] of paths) {
    const comparison = await compareFile(origin, path, await readFile(`${folder}/${file}`));
    say(lineOf(comparison));
    comparisons.push(comparison);
  }
  const { headers } = await ask(origin, '/', 'identity');
  const faults = faultsIn(headers, apiOrigin);
  say('');
  for (const fault of faults) say(fault);
  say(`The page sends its requests for credentials to ${apiOrigin}. Check that this is your organisation's.`);
  if (origin.startsWith('http:')) say('It is not served over https: others on the way can change it.');
  const others = comparisons.filter(({ verdict }) => verdict !== 'the same').length;
  say(`\n${conclusion(origin, others, comparisons.length, faults.length)}`);
  return others === 0 && faults.length === 0;
};

/** @throws PlainError unless the server is one that serves the survey page */
const apiOriginAt = async (origin: string): Promise<string> => {
  const { status, headers, bytes } = await ask(origin, '/config.json', 'identity');
  const target = headers.get('location');
  if (target !== null && URL.canParse(target, origin)) {
    throw new PlainError(`${origin} sends its visitors on to ${new URL(target, origin).origin}: verify that one.`);
  }
  try {
    const config = JSON.parse(String(bytes)) as { apiOrigin?: unknown } | null;
    if (status === 200 && typeof config?.apiOrigin === 'string') return config.apiOrigin;
  } catch {
    // No JSON: it is something else.
  }
  throw new PlainError(
    `There is no ballot box of Leeway at ${origin}. It is the address that the personal links in the invitations begin with.`,
  );
};

const lineOf = ({ path, sha256, verdict, instead }: Comparison): string =>
  `${sha256}  ${path}  ${verdict}${instead === '' ? '' : ` (${instead})`}`;

const conclusion = (origin: string, others: number, total: number, faults: number): string =>
  others === 0 && faults === 0
    ? `${origin} serves the published page: all ${total} answers are the same, and so are the security headers.\n` +
      'That holds for what it sent to this computer, now. Repeat it from time to time, from other places, unannounced.'
    : `${origin} does not serve what is built here: ${others} of ${total} answers differ or are missing, and ${faults} headers ` +
      'are not as they should be.\nFirst make sure that this checkout is of the version that is installed there.';
