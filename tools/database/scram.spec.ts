import { expect, it } from '@jest/globals';
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { scramVerifier } from './scram.ts';

it('makes a verifier of RFC 5803 from which the password is not to be read', () => {
  const verifier = scramVerifier('correct horse');
  const [, iterations, salt = '', storedKey, serverKey] = /^SCRAM-SHA-256\$(\d+):(.+)\$(.+):(.+)$/.exec(verifier) ?? [];
  expect(Number(iterations)).toBeGreaterThanOrEqual(4096);
  const salted = pbkdf2Sync('correct horse', Buffer.from(salt, 'base64'), Number(iterations), 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  expect(storedKey).toBe(createHash('sha256').update(clientKey).digest('base64'));
  expect(serverKey).toBe(createHmac('sha256', salted).update('Server Key').digest('base64'));
  expect(scramVerifier('correct horse')).not.toBe(verifier);
});
