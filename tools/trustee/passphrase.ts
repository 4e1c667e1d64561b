import { readFileSync } from 'node:fs';
import { PlainError } from '../terminal/plain-error.ts';
import { askHidden, type Terminal } from './ask-hidden.ts';

/** A stolen file can be tried out as fast as computers are: only length protects it. */
const MIN_LENGTH = 16;

const atTerminal: Terminal = { input: process.stdin, output: process.stderr };

/** The passphrase of an existing key, out of a file or asked for. */
export const readPassphrase = async (file: string | undefined, terminal = atTerminal): Promise<string> =>
  file === undefined ? askHidden('Passphrase: ', terminal) : firstLineOf(file);

/**
 * The passphrase of a new key. Asked for twice, since nobody sees what they type.
 * @throws PlainError when it is too short, or the two differ
 */
export const choosePassphrase = async (file: string | undefined, terminal = atTerminal): Promise<string> => {
  const passphrase =
    file === undefined
      ? await askHidden(`Passphrase (at least ${MIN_LENGTH} characters, such as five words): `, terminal)
      : firstLineOf(file);
  if (passphrase.length < MIN_LENGTH) {
    throw new PlainError(`The passphrase is too short: at least ${MIN_LENGTH} characters, such as five words.`);
  }
  if (file === undefined && (await askHidden('The same again: ', terminal)) !== passphrase) {
    throw new PlainError('The two passphrases differ: nothing was made.');
  }
  return passphrase;
};

const firstLineOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
  } catch {
    throw new PlainError(`The passphrase file ${file} cannot be read.`);
  }
};
