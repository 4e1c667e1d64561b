import { describe, expect, it } from '@jest/globals';
import { generatePassword, hashPassword, verifyPassword } from './password.js';

const medianMs = async (work: () => Promise<unknown>): Promise<number> => {
  const durations: number[] = [];
  for (let turn = 0; turn < 7; turn++) {
    const started = performance.now();
    await work();
    durations.push(performance.now() - started);
  }
  return durations.sort((a, b) => a - b)[3] ?? 0;
};

describe('a password', () => {
  it('is kept as Argon2id with 19 MiB, two passes and a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('secret'), hashPassword('secret')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(two).not.toBe(one);
  });

  it('is recognised, however its accents were composed, and no other is', async () => {
    const hash = await hashPassword('caf\u00e9');
    expect(await verifyPassword('cafe\u0301', hash)).toBe(true);
    expect(await verifyPassword('cafe', hash)).toBe(false);
    expect(await verifyPassword('', hash)).toBe(false);
  });

  it.each([null, '', '$argon2id$v=19$m=19456,t=2,p=1$$', '$2b$10$abc'])('is not %j', async (hash) => {
    expect(await verifyPassword('', hash)).toBe(false);
  });

  it('takes as long to refuse when there is none', async () => {
    const hash = await hashPassword('secret');
    const withHash = await medianMs(() => verifyPassword('wrong', hash));
    const without = await medianMs(() => verifyPassword('wrong', null));
    expect(without).toBeGreaterThan(withHash / 2);
  });

  it('is generated from letters that are not mistaken for one another, differently each time', () => {
    const generated = Array.from({ length: 100 }, generatePassword);
    expect(new Set(generated).size).toBe(100);
    for (const password of generated) expect(password).toMatch(/^([abcdefghjkmnpqrstuvwxyz2-9]{5}-){3}[a-z2-9]{5}$/);
  });
});
