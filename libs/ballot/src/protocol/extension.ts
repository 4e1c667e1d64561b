import { canonicalJson } from './canonical-json.js';
import type { Directory } from './directory.js';
import { toHex } from './encodings.js';

/** How long after the end that stands in the directory a round can be extended to. */
export const MAX_EXTENSION_MS = 28 * 24 * 3_600_000;

/** That the closing of a round is moved, once. It stands beside the directory, which stays as it is. */
export interface Extension {
  purpose: 'leeway/1/extension';
  organisationId: string;
  roundId: string;
  /** Of the directory, hexadecimal. */
  fingerprint: string;
  /** The end that stands in the directory. */
  closesAt: string;
  /** The end from now on. */
  extendedTo: string;
}

/** An end that no round can have, or a text that is not the extension of this round. */
export class InvalidExtension extends Error {
  override readonly name = 'InvalidExtension';
  readonly code = 'invalid-extension';
}

/**
 * The text of an extension, canonical JSON: the only one there is for this directory and this end.
 * @param fingerprint of the directory
 * @param extendedTo instant in UTC with milliseconds
 * @throws InvalidExtension unless the end is later than that of the directory, and at most 28 days later
 */
export function extensionText({ organisation, round }: Directory, fingerprint: Uint8Array, extendedTo: string): string {
  const { closesAt } = round;
  const laterMs = Date.parse(extendedTo) - Date.parse(closesAt);
  if (!(laterMs > 0 && laterMs <= MAX_EXTENSION_MS) || new Date(extendedTo).toISOString() !== extendedTo) {
    throw new InvalidExtension();
  }
  const extension: Extension = {
    purpose: 'leeway/1/extension',
    organisationId: organisation.id,
    roundId: round.id,
    fingerprint: toHex(fingerprint),
    closesAt,
    extendedTo,
  };
  return canonicalJson(extension);
}

/**
 * Until when a text extends the round of this directory.
 * @returns instant in UTC with milliseconds
 * @throws InvalidExtension for a text that is not exactly the extension of this round
 */
export function extendedEnd(text: string, directory: Directory, fingerprint: Uint8Array): string {
  const end = endIn(text);
  if (extensionText(directory, fingerprint, end) !== text) {
    throw new InvalidExtension();
  }
  return end;
}

function endIn(text: string): string {
  try {
    return (JSON.parse(text) as Extension).extendedTo;
  } catch {
    throw new InvalidExtension();
  }
}
