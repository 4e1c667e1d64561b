import { RSABSSA, getSuiteByName, BlindRSA } from '@cloudflare/blindrsa-ts';
import { describe, expect, it, jest } from '@jest/globals';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { concatBytes } from '../protocol/bytes.js';
import { fromHex, toBase64Url, toHex } from '../protocol/encodings.js';
import { BlindSigner } from '../server/blind-signer.js';
import { verifyCredential } from '../server/verify-credential.js';
import { readFixture } from '../testing/fixtures.js';
import { inverseModulo as inverseInHex, privateKeyPem, type RsaNumbers } from '../testing/rsa-numbers.js';
import { withRandomValues } from '../testing/scripted-random.js';
import { blind, finalize, importPublicKey, prepare } from './blind-rsa.js';
import { encodePss } from './emsa-pss.js';
import { integerOf, inverseModulo, powerModulo } from './modular.js';

// RSA keys and workers take their time on a busy machine.
jest.setTimeout(30_000);

interface Vector {
  name: string;
  msg: string;
  msg_prefix: string;
  prepared_msg: string;
  salt: string;
  inv: string;
  blinded_msg: string;
  blind_sig: string;
  sig: string;
}

const { key, vectors } = readFixture<{ key: RsaNumbers; vectors: Vector[] }>('rfc9474-vectors');
const [randomized] = vectors;
const pem = privateKeyPem(key);
const spki = concatBytes(createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' }));

const numberOf = (digits: string) => integerOf(fromHex(digits));

/** The random r whose inverse the vector gives. */
const blindingFactor = (vector: Vector) => fromHex(inverseInHex(vector.inv, key.n));

describe('the RFC 9474 test vectors', () => {
  it('has all four variants', () => {
    expect(vectors.map(({ name }) => name)).toEqual([
      'RSABSSA-SHA384-PSS-Randomized',
      'RSABSSA-SHA384-PSSZERO-Randomized',
      'RSABSSA-SHA384-PSS-Deterministic',
      'RSABSSA-SHA384-PSSZERO-Deterministic',
    ]);
  });

  it('reproduces A.1 byte for byte with the functions that the client uses', async () => {
    if (randomized === undefined) {
      throw new Error('no vector A.1');
    }
    const publicKey = await importPublicKey(spki);
    const { prepared, blinded } = await withRandomValues(
      [fromHex(randomized.msg_prefix), fromHex(randomized.salt), blindingFactor(randomized)],
      async () => {
        const message = prepare(fromHex(randomized.msg));
        return { prepared: message, blinded: await blind(publicKey, message) };
      },
    );
    expect(toHex(prepared)).toBe(randomized.prepared_msg);
    expect(toHex(blinded.blindedMessage)).toBe(randomized.blinded_msg);
    expect(toHex(blinded.inverse)).toBe(randomized.inv);
    const signature = await finalize(publicKey, prepared, fromHex(randomized.blind_sig), blinded.inverse);
    expect(toHex(signature)).toBe(randomized.sig);
    expect(await verifyCredential(toBase64Url(spki), prepared, signature)).toBe(true);
  });

  it.each(vectors)('reproduces $name with the peer that ours is compared with', async (vector) => {
    const suite = getSuiteByName(BlindRSA, vector.name);
    const publicKey = await importPublicKey(spki);
    const result = await withRandomValues(
      [fromHex(vector.msg_prefix), fromHex(vector.salt), blindingFactor(vector)],
      async () => {
        const prepared = suite.prepare(fromHex(vector.msg));
        const { blindedMsg, inv } = await suite.blind(publicKey, prepared);
        return { prepared, blindedMsg, inv };
      },
    );
    expect(toHex(result.prepared)).toBe(vector.prepared_msg);
    expect(toHex(result.blindedMsg)).toBe(vector.blinded_msg);
    const signature = await suite.finalize(publicKey, result.prepared, fromHex(vector.blind_sig), result.inv);
    expect(toHex(signature)).toBe(vector.sig);
  });

  it('reproduces every number in between of A.1', async () => {
    if (randomized === undefined) {
      throw new Error('no vector A.1');
    }
    const [modulus, exponent] = [numberOf(key.n), numberOf(key.e)];
    const opened = (signature: string) => powerModulo(numberOf(signature), exponent, modulus);
    const encoded = await withRandomValues([fromHex(randomized.salt)], () =>
      encodePss(fromHex(randomized.prepared_msg), 4095),
    );
    expect(integerOf(encoded)).toBe(opened(randomized.sig));
    expect(opened(randomized.blind_sig)).toBe(numberOf(randomized.blinded_msg));
    expect(inverseModulo(integerOf(blindingFactor(randomized)), modulus)).toBe(numberOf(randomized.inv));
    expect((numberOf(randomized.blind_sig) * numberOf(randomized.inv)) % modulus).toBe(numberOf(randomized.sig));
  });

  it('signs every blinded message of the vectors on the server', async () => {
    const signer = new BlindSigner({ size: 1 });
    try {
      for (const { blinded_msg, blind_sig } of vectors) {
        expect(toHex(await signer.sign(pem, fromHex(blinded_msg)))).toBe(blind_sig);
      }
    } finally {
      await signer.close();
    }
  });

  it('accepts only signatures of the variant that the protocol fixes', async () => {
    const accepted = await Promise.all(
      vectors.map(({ prepared_msg, sig }) => verifyCredential(toBase64Url(spki), fromHex(prepared_msg), fromHex(sig))),
    );
    // PSS with a salt of 48 bytes verifies; the variants without a salt do not.
    expect(accepted).toEqual([true, false, true, false]);
  });

  it('calls the suite that the protocol names', () => {
    expect(RSABSSA.SHA384.PSS.Randomized().toString()).toBe('RSABSSA-SHA384-PSS-Randomized');
  });
});
