import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { concatBytes } from './bytes.js';
import {
  CREDENTIAL_MESSAGE_BYTES,
  InvalidCredential,
  PREPARED_BYTES,
  PURPOSES,
  credentialHash,
  credentialMessage,
  parsePrepared,
  type Purpose,
} from './credential.js';
import { toHex } from './encodings.js';

const scopes = fc.record({
  organisationId: fc.uuid(),
  roundId: fc.uuid(),
  blockId: fc.uuid(),
  purpose: fc.constantFrom(...PURPOSES),
});
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the credential message', () => {
  it('has the layout of the protocol', () => {
    const message = credentialMessage(
      {
        organisationId: '00112233-4455-6677-8899-aabbccddeeff',
        roundId: '10112233-4455-6677-8899-aabbccddeeff',
        blockId: '20112233-4455-6677-8899-aabbccddeeff',
        purpose: 'comment',
      },
      new Uint8Array(32).fill(0xfe),
    );
    const expected =
      `${Buffer.from('leeway/1/credential').toString('hex')}02` +
      '00112233445566778899aabbccddeeff10112233445566778899aabbccddeeff20112233445566778899aabbccddeeff' +
      'fe'.repeat(32);
    expect(toHex(message)).toBe(expected);
    expect([message.length, PREPARED_BYTES]).toEqual([CREDENTIAL_MESSAGE_BYTES, 132]);
  });

  it('gives scope and nonce back', () => {
    fc.assert(
      fc.property(scopes, bytes32, bytes32, (scope, prefix, nonce) => {
        expect(parsePrepared(concatBytes(prefix, credentialMessage(scope, nonce)))).toEqual({ scope, nonce });
      }),
    );
  });

  it('is refused with another label, purpose or length', () => {
    fc.assert(
      fc.property(scopes, bytes32, fc.nat({ max: 18 }), (scope, nonce, position) => {
        const prepared = concatBytes(new Uint8Array(32), credentialMessage(scope, nonce));
        const relabelled = prepared.with(32 + position, (prepared[32 + position] ?? 0) ^ 1);
        expect(() => parsePrepared(relabelled)).toThrow(InvalidCredential);
        expect(() => parsePrepared(prepared.with(51, 0))).toThrow(InvalidCredential);
        expect(() => parsePrepared(prepared.with(51, 3))).toThrow(InvalidCredential);
        expect(() => parsePrepared(prepared.subarray(1))).toThrow(InvalidCredential);
        expect(() => parsePrepared(concatBytes(prepared, Uint8Array.of(0)))).toThrow(InvalidCredential);
      }),
    );
  });

  it.each(['', 'not-a-uuid', '00112233-4455-6677-8899-AABBCCDDEEFF', '00112233445566778899aabbccddeeff'])(
    'refuses the id %j',
    (roundId) => {
      const id = '00112233-4455-6677-8899-aabbccddeeff';
      const scope = { organisationId: id, roundId, blockId: id, purpose: 'ratings' } as const;
      expect(() => credentialMessage(scope, new Uint8Array(32))).toThrow(RangeError);
    },
  );

  it('refuses a purpose that is none', () => {
    const id = '00112233-4455-6677-8899-aabbccddeeff';
    const scope = { organisationId: id, roundId: id, blockId: id, purpose: 'shoe-size' as Purpose };
    expect(() => credentialMessage(scope, new Uint8Array(32))).toThrow(RangeError);
  });

  it('refuses a short nonce', () => {
    const id = '00112233-4455-6677-8899-aabbccddeeff';
    const scope = { organisationId: id, roundId: id, blockId: id, purpose: 'ratings' } as const;
    expect(() => credentialMessage(scope, new Uint8Array(31))).toThrow(RangeError);
  });
});

describe('the credential hash', () => {
  it('is SHA-256 of label and prepared message', async () => {
    const prepared = new Uint8Array(PREPARED_BYTES).fill(7);
    const expected = createHash('sha256').update('leeway/1/credential-hash').update(prepared).digest('hex');
    expect(toHex(await credentialHash(prepared))).toBe(expected);
  });
});
