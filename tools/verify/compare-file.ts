import { createHash } from 'node:crypto';
import { ask } from './ask.ts';

/** One per form in which a server may keep a file, and what browsers of today ask for. */
const ENCODINGS = ['identity', 'gzip', 'br', 'gzip, deflate, br, zstd'] as const;
const NOT_FOUND = 404;
const OK = 200;

export interface Comparison {
  readonly path: string;
  /** Hexadecimal, of what was built. */
  readonly sha256: string;
  readonly verdict: 'the same' | 'differs' | 'missing';
  /** What is served instead, in words; empty if nothing is. */
  readonly instead: string;
}

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Compares what is served at a path with what was built, byte for byte, in every form in which it can be asked for. */
export const compareFile = async (origin: string, path: string, built: Buffer): Promise<Comparison> => {
  const sha256 = sha256Of(built);
  for (const encodings of ENCODINGS) {
    const { status, bytes } = await ask(origin, path, encodings);
    const form = encodings === 'identity' ? 'uncompressed' : `to a browser that takes ${encodings}`;
    if (status === NOT_FOUND) return { path, sha256, verdict: 'missing', instead: '' };
    if (status !== OK) return { path, sha256, verdict: 'differs', instead: `${form} the answer is ${status}` };
    if (bytes === null) return { path, sha256, verdict: 'differs', instead: `${form} it cannot be decompressed` };
    if (!bytes.equals(built)) return { path, sha256, verdict: 'differs', instead: `${form} ${sha256Of(bytes)}` };
  }
  return { path, sha256, verdict: 'the same', instead: '' };
};
