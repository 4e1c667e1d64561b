/**
 * Loaded before an api that is under test: the RSA keys of its blocks, which are nothing but randomness, come from a store
 * that earlier tests have filled, since making them anew would take a third of the time of all tests over HTTP. No two
 * blocks of an installation get the same; what the store lacks is made and put in it. How keys are really made is tested in
 * libs/ballot, and by `npm start`.
 */
import crypto from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const STORE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'leeway-test-keys');
const AT_MOST = 64;
const taken = join(process.env.KEY_DIRECTORY, '..', 'keys-made-earlier');
mkdirSync(STORE, { recursive: true });
mkdirSync(taken, { recursive: true });

const generate = promisify(crypto.generateKeyPair);

/** The next number that nobody in this installation has: two processes and a restart included. */
const takeNumber = () => {
  for (let number = 0; number < AT_MOST; number += 1) {
    try {
      writeFileSync(join(taken, String(number)), '', { flag: 'wx' });
      return number;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  return null;
};

const stored = (number) => {
  try {
    return JSON.parse(readFileSync(join(STORE, String(number)), 'utf8'));
  } catch {
    return null;
  }
};

/** Whole or not at all; another that was first is kept. */
const store = (number, pair) => {
  const partial = join(STORE, `${number}.${process.pid}`);
  writeFileSync(partial, JSON.stringify({ ...pair, publicKey: pair.publicKey.toString('base64') }), { mode: 0o600 });
  try {
    linkSync(partial, join(STORE, String(number)));
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  unlinkSync(partial);
};

const madeEarlier = async (type, options) => {
  const number = type === 'rsa' && options.modulusLength === 3072 ? takeNumber() : null;
  if (number === null) return generate(type, options);
  if (stored(number) === null) store(number, await generate(type, options));
  const { publicKey, privateKey } = stored(number);
  return { publicKey: Buffer.from(publicKey, 'base64'), privateKey };
};

const original = crypto.generateKeyPair;
crypto.generateKeyPair = Object.assign((...args) => original(...args), { [promisify.custom]: madeEarlier });
syncBuiltinESMExports();
