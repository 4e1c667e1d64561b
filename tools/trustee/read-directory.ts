import { readFile } from 'node:fs/promises';
import { extendedEnd, fingerprintOf, InvalidDirectory, parseDirectory, type Directory } from '@leeway/ballot/protocol';
import { fingerprintWords } from '@leeway/ballot/protocol/fingerprint-words';
import { PublishedDirectory, PublishedExtension } from '@leeway/contract';
import { PlainError } from '../terminal/plain-error.ts';

const TIMEOUT_MS = 20_000;

/** The directory of a round, with the words under which everybody knows it. */
export interface ReadDirectory {
  readonly directory: Directory;
  /** Six words, as in the invitation and on the public page. */
  readonly words: string;
  /** SHA-256 of the text. */
  readonly fingerprint: Uint8Array;
}

/**
 * Reads a directory.
 * @param place a file, or an address such as https://ballots.example.org/rounds/…/…/directory
 * @throws PlainError when there is none
 */
export const readDirectory = async (place: string): Promise<ReadDirectory> => {
  const text = directoryIn(isAddress(place) ? await fetched(place) : await fromFile(place));
  try {
    const fingerprint = await fingerprintOf(text);
    return { directory: parseDirectory(text), words: fingerprintWords(fingerprint).join(' '), fingerprint };
  } catch (error) {
    if (!(error instanceof InvalidDirectory)) throw error;
    throw new PlainError(
      `What is at ${place} is no directory of a round: it has to be exactly what the ballot box gives.`,
    );
  }
};

/**
 * When a round ends, extended or not: the ballot box has the extension beside the directory.
 * @param place where the directory was read; a file can't tell what came after it
 * @returns an instant, or null where nobody was asked
 * @throws PlainError when that address gives no extension, or one of another round
 */
export const readEnd = async (place: string, { directory, fingerprint }: ReadDirectory): Promise<string | null> => {
  if (!isAddress(place)) return null;
  const address = String(new URL('extension', place));
  const text = await fetched(address);
  try {
    const { extension } = PublishedExtension.parse(JSON.parse(text));
    return extension === null ? directory.round.closesAt : extendedEnd(extension, directory, fingerprint);
  } catch {
    throw new PlainError(`What is at ${address} does not say when this round ends.`);
  }
};

const isAddress = (place: string): boolean => /^https?:\/\//.test(place);

/** Out of an answer of the ballot box, which may also have been saved as a file; anything else is taken as it is. */
const directoryIn = (text: string): string => {
  try {
    const answer = PublishedDirectory.safeParse(JSON.parse(text));
    return answer.success ? answer.data.directory : text;
  } catch {
    return text;
  }
};

const fromFile = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new PlainError(`The file ${file} cannot be read.`);
  }
};

const fetched = async (address: string): Promise<string> => {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null);
  if (response === null) throw new PlainError(`Nothing answers at ${address}.`);
  if (!response.ok) throw new PlainError(`There is nothing to read at ${address}: the answer is ${response.status}.`);
  return response.text();
};

/** What a trustee compares with what was agreed. */
export const descriptionOf = ({ directory: { organisation, round }, words }: ReadDirectory): string =>
  [
    `Round        ${round.name}, ${organisation.name}`,
    `Opens        ${round.opensAt}`,
    `Closes       ${round.closesAt}`,
    `Fingerprint  ${words}`,
  ].join('\n');

/**
 * Whether the round waits for this key, and for no other.
 * @throws PlainError saying what is wrong
 */
export const requireKeyOf = ({ directory }: ReadDirectory, publicKey: string): void => {
  if (directory.tallyKeyHeldBy !== 'trustee') {
    throw new PlainError(
      'The directory says that the installation itself keeps the key of this round, and no trustee.',
    );
  }
  if (directory.tallyKey !== publicKey) {
    throw new PlainError('The ballots of this round are sealed to another key than yours.');
  }
};
