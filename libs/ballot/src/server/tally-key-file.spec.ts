import { describe, expect, it } from '@jest/globals';
import { ORGANISATION_ID, ROUND_ID } from '../testing/a-directory.js';
import { generateTallyKeyPair } from './open-ballot.js';
import { decodeTallyKeyPair, encodeTallyKeyPair, roundOfTallyKeyFile, tallyKeyFileName } from './tally-key-file.js';

const round = { organisationId: ORGANISATION_ID, roundId: ROUND_ID };

describe('the file of a tally key', () => {
  it('is named after its round, which can be told from the name', () => {
    expect(tallyKeyFileName(round)).toBe(`tally-${ORGANISATION_ID}-${ROUND_ID}`);
    expect(roundOfTallyKeyFile(tallyKeyFileName(round))).toEqual(round);
  });

  it.each([
    '',
    'tally',
    `tally-${ORGANISATION_ID}`,
    `block-${ORGANISATION_ID}-${ROUND_ID}`,
    `x${tallyKeyFileName(round)}`,
    `${tallyKeyFileName(round)}x`,
    `tally-${ORGANISATION_ID}-${'x'.repeat(36)}`,
    `tally-${'x'.repeat(36)}-${ROUND_ID}`,
  ])('is no file called %p', (name) => {
    expect(roundOfTallyKeyFile(name)).toBeNull();
  });

  it('holds the pair, in the same bytes each time', async () => {
    const pair = await generateTallyKeyPair();
    const bytes = encodeTallyKeyPair(pair);
    expect(decodeTallyKeyPair(bytes)).toEqual(pair);
    expect(encodeTallyKeyPair({ privateKey: pair.privateKey, publicKey: pair.publicKey })).toEqual(bytes);
  });

  it.each([
    '',
    'null',
    '7',
    '[]',
    '{"publicKey":"a"}',
    '{"publicKey":"a","privateKey":1}',
    '{"privateKey":"a"}',
    'a-secret',
  ])('is refused without being quoted when it holds %p', (text) => {
    expect(() => decodeTallyKeyPair(Buffer.from(text))).toThrow(
      expect.objectContaining({
        name: 'InvalidTallyKeyFile',
        code: 'invalid-tally-key-file',
        message: text === '' || text === 'a-secret' ? 'not JSON' : 'not a key pair',
      }),
    );
  });
});
