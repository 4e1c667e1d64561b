import { ECDH } from 'node:crypto';
import { problem } from '../http/problem.js';
import type { ProblemCode } from '../http/problems.js';

/** An uncompressed point on P-256. */
const KEY_BYTES = 65;
const UNCOMPRESSED_POINT = 0x04;
const P_256 = 'prime256v1';

/**
 * Refuses what is no public tally key. A key that is not a point on the curve could never be opened with, or worse: to
 * seal to a point of another curve can give the sealed away.
 * @param publicKey base64url
 * @param field where it came from, for the answer
 * @throws ProblemError with that code
 */
export function requireTallyKey(publicKey: string, code: ProblemCode, field: string): void {
  if (!isOnCurve(publicKey))
    throw problem(code, {}, [{ path: field, message: 'must be an uncompressed point on P-256' }]);
}

function isOnCurve(text: string): boolean {
  const point = Buffer.from(text, 'base64url');
  if (point.length !== KEY_BYTES || point[0] !== UNCOMPRESSED_POINT || point.toString('base64url') !== text)
    return false;
  try {
    ECDH.convertKey(point, P_256, undefined, undefined, 'uncompressed');
    return true;
  } catch {
    return false;
  }
}
