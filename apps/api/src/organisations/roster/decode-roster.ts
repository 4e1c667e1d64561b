import { MAX_ROSTER_BYTES } from '../../http/body-limits.js';
import type { RosterProblemCode } from './roster-problem.js';

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

const isSpreadsheet = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** "Unicode text" of a spreadsheet program is UTF-16 with a byte order mark; plain "CSV" often is Windows-1252. */
const encodingsOf = (bytes: Uint8Array): string[] => {
  if (startsWith(bytes, 0xff, 0xfe)) return ['utf-16le'];
  if (startsWith(bytes, 0xfe, 0xff)) return ['utf-16be'];
  return ['utf-8', 'windows-1252'];
};

const decode = (bytes: Uint8Array): string | undefined => {
  for (const encoding of encodingsOf(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding.
    }
  }
  return undefined;
};

const MARKUP = /^\s*<(!doctype|html|\?xml|table|body|head)\b/i;
// Control characters have no place in text; tab and line ends do.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/;

export type DecodedRoster = { text: string } | { fault: RosterProblemCode };

/** The text of a roster file, or why it is none. Accepts UTF-8 and UTF-16 with or without mark, and Windows-1252. */
export const decodeRoster = (bytes: Uint8Array): DecodedRoster => {
  if (bytes.length > MAX_ROSTER_BYTES) return { fault: 'too-large' };
  if (isSpreadsheet(bytes)) return { fault: 'is-a-spreadsheet' };
  const text = decode(bytes);
  if (text === undefined) return { fault: 'not-text' };
  if (text.trim() === '') return { fault: 'empty-file' };
  if (MARKUP.test(text)) return { fault: 'is-a-page' };
  if (text.startsWith('%PDF') || CONTROLS.test(text)) return { fault: 'not-text' };
  return { text: text.normalize('NFC') };
};
