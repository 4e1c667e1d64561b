import { generateTallyKeyPair, type TallyKeyPair } from '@leeway/ballot/server';
import type { KeyFiles } from '@leeway/process';
import * as z from 'zod';
import type { RoundRef } from '../round-ref.js';

const StoredPair = z.object({ publicKey: z.string(), privateKey: z.string() });
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const FILE_NAME = new RegExp(`^tally-(${UUID})-(${UUID})$`);

/** Under which name the key of a round is kept. */
export function keyFileName({ organisationId, roundId }: RoundRef): string {
  return `tally-${organisationId}-${roundId}`;
}

/** The tally keys: one pair per round, from before its launch until its release. Outside the database, in two places. */
export class TallyKeys {
  readonly #files: KeyFiles;

  constructor(files: KeyFiles) {
    this.#files = files;
  }

  /** The round's key, made if there is none; in both places when this returns. */
  async obtain(round: RoundRef): Promise<TallyKeyPair> {
    const made = async (): Promise<Uint8Array> => Buffer.from(JSON.stringify(await generateTallyKeyPair()));
    return parsePair(await this.#files.obtain(keyFileName(round), made));
  }

  /** The round's key, or null if there is none. */
  async read(round: RoundRef): Promise<TallyKeyPair | null> {
    const bytes = await this.#files.read(keyFileName(round));
    return bytes === null ? null : parsePair(bytes);
  }

  async destroy(round: RoundRef): Promise<void> {
    await this.#files.destroy(keyFileName(round));
  }

  /** The rounds that have a key. Finishes destructions that were interrupted. */
  async rounds(): Promise<RoundRef[]> {
    return (await this.#files.list()).flatMap((name) => {
      const [, organisationId, roundId] = FILE_NAME.exec(name) ?? [];
      return organisationId === undefined || roundId === undefined ? [] : [{ organisationId, roundId }];
    });
  }
}

function parsePair(bytes: Uint8Array): TallyKeyPair {
  return StoredPair.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}
