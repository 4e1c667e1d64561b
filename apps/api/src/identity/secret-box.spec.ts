import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SecretBox } from './secret-box.js';

const aKey = (id: string) => ({ id, bytes: randomBytes(32) });
const [old, current] = [aKey('2025'), aKey('2026')];

describe('a secret in the box', () => {
  it('comes out as it went in, and is never sealed the same way twice', () => {
    const box = new SecretBox([current]);
    const [one, other] = [box.seal('geheim é', 'a'), box.seal('geheim é', 'a')];
    expect(box.open(one, 'a')).toBe('geheim é');
    expect(one.sealed.equals(other.sealed)).toBe(false);
    expect(one.sealed.includes(Buffer.from('geheim'))).toBe(false);
  });

  it('opens for its owner alone', () => {
    const box = new SecretBox([current]);
    expect(() => box.open(box.seal('secret', 'a'), 'b')).toThrow();
  });

  it('does not open once a bit of it was changed, or its tag was cut', () => {
    const box = new SecretBox([current]);
    const { sealed, keyId } = box.seal('secret', 'a');
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => box.open({ sealed: changed, keyId }, 'a')).toThrow();
    }
    expect(() => box.open({ sealed: sealed.subarray(0, 20), keyId }, 'a')).toThrow();
  });

  it('still opens after a new key came in front, until the old one is taken away', () => {
    const before = new SecretBox([old]).seal('secret', 'a');
    expect(new SecretBox([current, old]).open(before, 'a')).toBe('secret');
    expect(new SecretBox([current, old]).seal('secret', 'a').keyId).toBe('2026');
    expect(() => new SecretBox([current]).open(before, 'a')).toThrow('the key 2025 is not set');
  });

  it('cannot be sealed without a key', () => {
    expect(() => new SecretBox([]).seal('secret', 'a')).toThrow(RangeError);
  });
});
