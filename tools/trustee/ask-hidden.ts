import { createInterface } from 'node:readline/promises';
import { Writable, type Readable } from 'node:stream';
import { PlainError } from '../terminal/plain-error.ts';

/** A terminal, or what stands in for one in a test. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/**
 * Asks something that must not be seen on the screen while it is typed.
 * @throws PlainError when nobody sits at a terminal, or they press Ctrl-C
 */
export const askHidden = async (question: string, { input, output }: Terminal): Promise<string> => {
  if (input.isTTY !== true) throw new PlainError('There is no terminal to ask at: use --passphrase-file.');
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // As a terminal, readline takes the echo over from it, and sends it to nowhere.
  const reader = createInterface({ input, output: nowhere, terminal: true });
  output.write(question);
  try {
    return await new Promise<string>((resolve, reject) => {
      reader.once('SIGINT', () => reject(new PlainError('Stopped; nothing was done.')));
      reader.question('').then(resolve, reject);
    });
  } finally {
    output.write('\n');
    reader.close();
  }
};
