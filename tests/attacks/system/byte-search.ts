/** What is looked for. */
export interface Needle {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Fewer bytes are found by chance. */
const SHORTEST = 6;
/** PostgreSQL's own compression puts a control byte before every eighth byte that it could not make shorter. */
const PGLZ_RUN = 8;

/**
 * A secret in every form in which it could lie somewhere: as it is, as UTF-16, in hexadecimal, in base64 and base64url
 * wherever it begins in the encoded text, and as PostgreSQL compresses it.
 */
export function needlesOf(name: string, secret: string | Uint8Array): Needle[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const forms: [string, Uint8Array][] = [
    ['as it is', bytes],
    ['in hexadecimal', Buffer.from(hex)],
    ['in HEXADECIMAL', Buffer.from(hex.toUpperCase())],
    ...[0, 1, 2].flatMap((before): [string, Uint8Array][] => [
      [`in base64 after ${before} bytes`, inBase64(bytes, before, 'base64')],
      [`in base64url after ${before} bytes`, inBase64(bytes, before, 'base64url')],
    ]),
    ...Array.from({ length: PGLZ_RUN }, (_, before): [string, Uint8Array] => [
      `compressed after ${before} bytes`,
      compressed(bytes, before),
    ]),
  ];
  if (typeof secret === 'string') forms.push(['as UTF-16', Buffer.from(secret, 'utf16le')]);
  return forms
    .filter(([, form], index) => !forms.slice(0, index).some(([, other]) => Buffer.compare(form, other) === 0))
    .map(([form, needle]) => {
      if (needle.length < SHORTEST) throw new RangeError(`${name} ${form} is too short to be looked for`);
      return { name: `${name} ${form}`, bytes: needle };
    });
}

/** The part of the encoded text that is the same whatever stands before and after. */
function inBase64(bytes: Buffer, before: number, encoding: 'base64' | 'base64url'): Buffer {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes])
    .toString(encoding)
    .replace(/=+$/, '');
  // A character is six bits: those that share bits with a neighbour are left out.
  const from = Math.ceil((before * 8) / 6);
  const to = Math.floor(((before + bytes.length) * 8) / 6);
  return Buffer.from(encoded.slice(from, to));
}

/** @param before how many bytes of a run stand before the secret */
function compressed(bytes: Buffer, before: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0, room = PGLZ_RUN - before; at < bytes.length; room = PGLZ_RUN) {
    if (at > 0) parts.push(Buffer.of(0));
    parts.push(bytes.subarray(at, at + room));
    at += room;
  }
  return Buffer.concat(parts);
}

const PAIRS = 0x10000;

/** Looks for many needles at once, in one pass. */
export class ByteSearch {
  /** Which first two bytes are those of a needle. */
  readonly #begins = new Uint8Array(PAIRS);
  readonly #byPair = new Map<number, Needle[]>();

  constructor(needles: readonly Needle[]) {
    for (const needle of needles) {
      const pair = pairAt(needle.bytes, 0);
      this.#begins[pair] = 1;
      this.#byPair.set(pair, [...(this.#byPair.get(pair) ?? []), needle]);
    }
  }

  /** The names of the needles that are in this, each once. */
  foundIn(haystack: Buffer): string[] {
    const found = new Set<string>();
    const begins = this.#begins;
    for (let at = 0; at + SHORTEST <= haystack.length; at += 1) {
      const pair = pairAt(haystack, at);
      if (begins[pair] === 0) continue;
      for (const { name, bytes } of this.#byPair.get(pair) ?? []) {
        if (!found.has(name) && haystack.subarray(at, at + bytes.length).equals(bytes)) found.add(name);
      }
    }
    return [...found];
  }
}

const pairAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
