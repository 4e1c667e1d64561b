import {
  decodeTallyKeyPair,
  encodeTallyKeyPair,
  generateTallyKeyPair,
  roundOfTallyKeyFile,
  tallyKeyFileName,
  type TallyKeyPair,
} from '@leeway/ballot/server';
import type { KeyFiles } from '@leeway/process';
import type { RoundRef } from '../round-ref.js';

/**
 * The tally keys: one pair per round, from before its launch until its release, or, where a trustee keeps it, from the
 * moment that it is handed in. Outside the database, in two places.
 */
export class TallyKeys {
  readonly #files: KeyFiles;

  constructor(files: KeyFiles) {
    this.#files = files;
  }

  /** The round's key, made if there is none; in both places when this returns. */
  async obtain(round: RoundRef): Promise<TallyKeyPair> {
    const made = async (): Promise<Uint8Array> => encodeTallyKeyPair(await generateTallyKeyPair());
    return decodeTallyKeyPair(await this.#files.obtain(tallyKeyFileName(round), made));
  }

  /** The round's key, or null if there is none. */
  async read(round: RoundRef): Promise<TallyKeyPair | null> {
    const bytes = await this.#files.read(tallyKeyFileName(round));
    return bytes === null ? null : decodeTallyKeyPair(bytes);
  }

  async destroy(round: RoundRef): Promise<void> {
    await this.#files.destroy(tallyKeyFileName(round));
  }

  /** The rounds that have a key. Finishes destructions that were interrupted. */
  async rounds(): Promise<RoundRef[]> {
    return (await this.#files.list()).flatMap((name) => roundOfTallyKeyFile(name) ?? []);
  }
}
