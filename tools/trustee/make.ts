import { readFileSync, writeFileSync } from 'node:fs';
import { PlainError } from '../terminal/plain-error.ts';
import { choosePassphrase } from './passphrase.ts';
import { makeTrusteeKey, openTrusteeKey } from './trustee-key.ts';

const OWNER_ONLY = 0o600;

export interface MakeOptions {
  /** Where the key goes; nothing may be there yet. */
  readonly out: string;
  readonly passphraseFile: string | undefined;
}

/** Makes the key of one round and says what to do with it. */
export const make = async ({ out, passphraseFile }: MakeOptions, say: (text: string) => void): Promise<void> => {
  const passphrase = await choosePassphrase(passphraseFile);
  writeNew(out, await makeTrusteeKey(passphrase));
  // Read back, because a key that can't be read is found out when it is too late.
  const { publicKey } = openTrusteeKey(readFileSync(out, 'utf8'), passphrase);
  say(
    `The private key is in ${out}, encrypted with the passphrase.

Public key, for the administrator to paste when launching the round:

${publicKey}

Now: copy the file to a second place, such as a USB stick in a safe, and keep the passphrase apart from both. Without
the file or without the passphrase the round can never be closed, by anybody. Use the key for one round only.
After the launch run “npm run trustee -- check”.`,
  );
};

const writeNew = (file: string, pem: string): void => {
  try {
    writeFileSync(file, pem, { mode: OWNER_ONLY, flag: 'wx' });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new PlainError(
      exists ? `${file} is there already, and is not overwritten: name another file.` : `${file} cannot be written.`,
    );
  }
};
