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

const decode = (bytes: Uint8Array): { text: string; encoding: string } | undefined => {
  for (const encoding of encodingsOf(bytes)) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this encoding.
    }
  }
  return undefined;
};

const MARKUP = /^\s*<(!doctype|html|\?xml|table|body|head)\b/i;
// Control characters have no place in text; tab and line ends do.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/g;
/** One in so many characters is a slip of the keyboard, to be shown where it stands; more are no text. */
const CHARACTERS_FOR_A_SLIP = 100;

export type DecodedRoster = { text: string; isWindows: boolean } | { fault: RosterProblemCode };

/** The text of a roster file, or why it is none. Accepts UTF-8 and UTF-16 with or without mark, and Windows-1252. */
export const decodeRoster = (bytes: Uint8Array): DecodedRoster => {
  if (bytes.length > MAX_ROSTER_BYTES) return { fault: 'too-large' };
  if (isSpreadsheet(bytes)) return { fault: 'is-a-spreadsheet' };
  const decoded = decode(bytes);
  if (decoded === undefined) return { fault: 'not-text' };
  const { text, encoding } = decoded;
  if (text.trim() === '') return { fault: 'empty-file' };
  if (MARKUP.test(text)) return { fault: 'is-a-page' };
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (text.startsWith('%PDF') || controls * CHARACTERS_FOR_A_SLIP > text.length) return { fault: 'not-text' };
  return { text: text.normalize('NFC'), isWindows: encoding === 'windows-1252' };
};
