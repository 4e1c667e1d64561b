const FULL = /(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])/i;
/** A mail or a narrow window breaks a long code into lines. */
const BROKEN = /(?<![0-9a-z])(?:[0-9a-f]\s*){63}[0-9a-f](?![0-9a-z])/i;
/** Four groups of four, as the receipt shows it, and neither the beginning nor the end of a longer row of groups. */
const SHORT =
  /(?<![0-9a-z]|[0-9a-f]{4}[ -])[0-9a-f]{4}(?:[ -]?[0-9a-f]{4}){3}(?![0-9a-z]|[ -][0-9a-f]{4}(?![0-9a-z]))/i;
const FINGERPRINT = /^\s*(?:Vingerafdruk|Fingerprint):\s*([a-z]+(?: [a-z]+){5})\s*$/im;

/** What somebody pasted, as far as it matters here. */
export interface PastedReceipt {
  /** Lower-case hexadecimal: all 64 digits of a credential's hash, or the first 16 of them. */
  readonly code: string;
  /** The six words, where a whole receipt was pasted. */
  readonly words: string | null;
}

/** Finds the code in whatever was pasted: a code, its short form, or a whole receipt. Null when there is none. */
export function readReceipt(pasted: string): PastedReceipt | null {
  const code = (FULL.exec(pasted) ?? BROKEN.exec(pasted) ?? SHORT.exec(pasted))?.[0];
  if (code === undefined) return null;
  return {
    code: code.replaceAll(/[^0-9a-f]/gi, '').toLowerCase(),
    words: FINGERPRINT.exec(pasted)?.[1]?.toLowerCase() ?? null,
  };
}
