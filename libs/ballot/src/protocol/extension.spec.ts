import { describe, expect, it } from '@jest/globals';
import { aDirectory } from '../testing/a-directory.js';
import { canonicalDirectory, fingerprintOf } from './directory.js';
import { InvalidExtension, extendedEnd, extensionText } from './extension.js';

const directory = aDirectory();
const fingerprint = await fingerprintOf(canonicalDirectory(directory));
const END = '2026-03-25T16:00:00.000Z';
const text = extensionText(directory, fingerprint, END);

describe('an extension', () => {
  it('is canonical JSON of both ends and of what it belongs to', () => {
    expect(text).toBe(
      '{"closesAt":"2026-03-18T16:00:00.000Z","extendedTo":"2026-03-25T16:00:00.000Z",' +
        '"fingerprint":"613559be8333f1589cdc78d4c289ba0373e8509ea72fc872d249fa2c7d1e80d0",' +
        '"organisationId":"0b5e7c1a-9d34-4f6e-8a21-5c7d9e0f1a2b","purpose":"leeway/1/extension",' +
        '"roundId":"6f1d2e3c-4b5a-4978-8675-645342312010"}',
    );
    expect(extendedEnd(text, directory, fingerprint)).toBe(END);
  });

  it.each([
    ['the same end', directory.round.closesAt],
    ['an earlier end', '2026-03-17T16:00:00.000Z'],
    ['more than 28 days', '2026-04-15T16:00:00.001Z'],
    ['an end in other words', '2026-03-25T16:00:00Z'],
    ['no end', 'never'],
  ])('has no text for %s', (_, end) => {
    expect(() => extensionText(directory, fingerprint, end)).toThrow(InvalidExtension);
  });

  it('may be 28 days long', () => {
    expect(extensionText(directory, fingerprint, '2026-04-15T16:00:00.000Z')).toContain('2026-04-15');
  });

  it.each([
    ['another directory', text, new Uint8Array(32)],
    ['no JSON', 'later', fingerprint],
    ['no object', 'null', fingerprint],
    ['a space', text.replace(',', ', '), fingerprint],
    ['one more key', text.replace('{', '{"again":true,'), fingerprint],
    ['another old end', text.replace('2026-03-18', '2026-03-19'), fingerprint],
    ['an end that is too late', text.replace('2026-03-25', '2026-05-25'), fingerprint],
  ])('is refused with %s', (_, given, ofDirectory) => {
    expect(() => extendedEnd(given, directory, ofDirectory)).toThrow(InvalidExtension);
  });
});
