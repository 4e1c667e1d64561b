import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError } from '../terminal/plain-error.ts';
import type { CheckOptions } from './check.ts';
import type { HandInOptions } from './hand-in.ts';
import type { MakeOptions } from './make.ts';

export const USAGE = `npm run trustee -- make [FILE] [--passphrase-file FILE]
npm run trustee -- check DIRECTORY (--public-key KEY | --key FILE [--passphrase-file FILE])
npm run trustee -- hand-in DIRECTORY --key FILE [--passphrase-file FILE] [--key-directory FOLDER --key-copy-directory FOLDER]

FILE is trustee-key.pem where none is named.
DIRECTORY is a file or an address: https://…/rounds/ORGANISATION/ROUND/directory at the ballot box.
The folders are those of the tally; without the options KEY_DIRECTORY and KEY_COPY_DIRECTORY of its environment.`;

const DEFAULT_FILE = 'trustee-key.pem';

/** Nothing was tried, because it is not clear what is wanted. */
export class WrongUsage extends PlainError {
  constructor(fault: string) {
    super(`${fault}\n\n${USAGE}`);
  }
}

export type TrusteeOrder =
  | { readonly command: 'make'; readonly options: MakeOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'hand-in'; readonly options: Omit<HandInOptions, 'clock'> };

const OPTIONS = {
  key: { type: 'string' },
  'public-key': { type: 'string' },
  'passphrase-file': { type: 'string' },
  'key-directory': { type: 'string' },
  'key-copy-directory': { type: 'string' },
} as const;

type Values = Partial<Record<keyof typeof OPTIONS, string>>;

/** @throws WrongUsage */
export const readArguments = (args: readonly string[], environment: NodeJS.ProcessEnv): TrusteeOrder => {
  const folder = environment['INIT_CWD'] ?? '.';
  const { values, positionals } = parsed(args, folder);
  const [command, place, ...more] = positionals;
  const passphraseFile = values['passphrase-file'];
  if (command === 'make' && more.length === 0) {
    return { command, options: { out: place ?? resolve(folder, DEFAULT_FILE), passphraseFile } };
  }
  if (place === undefined || more.length > 0) throw new WrongUsage('A command and one file or address are needed.');
  switch (command) {
    case 'check':
      return { command, options: { directory: place, own: ownKey(values) } };
    case 'hand-in': {
      const places = [
        needed(values['key-directory'] ?? environment['KEY_DIRECTORY'], '--key-directory'),
        needed(values['key-copy-directory'] ?? environment['KEY_COPY_DIRECTORY'], '--key-copy-directory'),
      ] as const;
      return { command, options: { directory: place, key: needed(values.key, '--key'), passphraseFile, places } };
    }
    default:
      throw new WrongUsage(`There is no command ${command ?? ''}.`);
  }
};

const ownKey = (values: Values): CheckOptions['own'] =>
  values['public-key'] === undefined
    ? { key: needed(values.key, '--key or --public-key'), passphraseFile: values['passphrase-file'] }
    : { publicKey: values['public-key'] };

const needed = (value: string | undefined, name: string): string => {
  if (value === undefined || value === '') throw new WrongUsage(`${name} is missing.`);
  return value;
};

/** @param folder where npm was called, which runs scripts elsewhere: files are meant from there */
const parsed = (args: readonly string[], folder: string): { values: Values; positionals: string[] } => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const isPlace = (name: string): boolean => name !== 'public-key';
    return {
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, isPlace(name) ? resolve(folder, value) : value]),
      ),
      positionals: positionals.map((value, index) =>
        index === 0 || /^https?:/.test(value) ? value : resolve(folder, value),
      ),
    };
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
};
