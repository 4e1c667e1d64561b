import type { Directory } from '@leeway/ballot/protocol';
import type { HandInRecord } from '../hand-in/hand-in-record.js';
import type { LateTexts } from '../language/late-texts.js';

const SHORT_DIGITS = 16;

/** The first 64 bits of a hash in groups of four digits: enough to find it in a list, short enough to read. */
export function shortForm(hashHex: string): string {
  return (hashHex.slice(0, SHORT_DIGITS).match(/.{4}/g) ?? []).join(' ');
}

/** What the person keeps: nothing in it says what was answered. */
export function receiptText(input: {
  directory: Directory;
  fingerprintWords: string;
  record: HandInRecord;
  /** Address of the round's public page. */
  publicPage: string;
  texts: LateTexts;
}): string {
  const { directory, fingerprintWords, record, publicPage, texts } = input;
  return [
    `${directory.organisation.name} · ${directory.round.name}`,
    `${texts.receipt.code}: ${record.credentialHash}`,
    `${texts.receipt.version}: ${record.acknowledged}`,
    `${texts.receipt.fingerprint}: ${fingerprintWords}`,
    texts.receipt.receipt,
    `${texts.receipt.byHand}: ${publicPage}`,
    '',
  ].join('\n');
}
