import { argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's second recommended setting for Argon2id: 19 MiB, two passes, one lane. */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const SALT_BYTES = 16;
const TAG_BYTES = 32;

const PREFIX = `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$`;

/** 16 bytes of salt and 32 of tag in base64 without padding. */
const PHC = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

const tagOf = (password: string, salt: Buffer): Promise<Buffer> =>
  derive('argon2id', {
    // One spelling for one password, whatever keyboard composed its accents.
    message: password.normalize('NFKC'),
    nonce: salt,
    memory: MEMORY_KIB,
    passes: PASSES,
    parallelism: LANES,
    tagLength: TAG_BYTES,
  });

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** Argon2id in the PHC string format, with a salt of its own. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(SALT_BYTES);
  return `${PREFIX}${unpadded(salt)}$${unpadded(await tagOf(password, salt))}`;
};

/**
 * Whether the password belongs to the hash. Takes the same time when there is no hash (nobody with that address, or
 * nobody with a password), so that an answer's duration does not tell who has an account.
 */
export const verifyPassword = async (password: string, hash: string | null): Promise<boolean> => {
  const [, salt, tag] = PHC.exec(hash ?? '') ?? [];
  const expected = Buffer.from(tag ?? '', 'base64');
  const actual = await tagOf(password, salt === undefined ? randomBytes(SALT_BYTES) : Buffer.from(salt, 'base64'));
  return expected.length === actual.length && timingSafeEqual(expected, actual);
};

/** Without the characters that are mistaken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to hand over once: four groups of five, 99 bits. */
export const generatePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join(
    '-',
  );
