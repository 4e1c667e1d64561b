import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, jest } from '@jest/globals';
import { DrawnPacks } from './drawn-packs.js';

const drawing = (byte: number) =>
  jest.fn(async () => {
    await setTimeout(5);
    return Uint8Array.of(byte);
  });

describe('packs that were drawn', () => {
  it('are drawn once for all who ask at the same time, and after that', async () => {
    const packs = new DrawnPacks();
    const draw = drawing(1);
    const [one, other] = await Promise.all([packs.get('a', draw), packs.get('a', draw)]);
    expect(one).toBe(other);
    expect(await packs.get('a', draw)).toBe(one);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('are drawn one after the other', async () => {
    const packs = new DrawnPacks();
    let busy = 0;
    let most = 0;
    const draw = async () => {
      most = Math.max(most, ++busy);
      await setTimeout(5);
      busy--;
      return new Uint8Array();
    };
    await Promise.all(['a', 'b', 'c'].map((key) => packs.get(key, draw)));
    expect(most).toBe(1);
  });

  it('are drawn again if that failed, and keep nobody else waiting', async () => {
    const packs = new DrawnPacks();
    const failing = packs.get('a', () => Promise.reject(new Error('no')));
    const next = packs.get('b', drawing(2));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toEqual(Uint8Array.of(2));
    expect(await packs.get('a', drawing(3))).toEqual(Uint8Array.of(3));
  });

  it('are forgotten when others were asked for since', async () => {
    const packs = new DrawnPacks();
    const draw = drawing(1);
    await packs.get('a', draw);
    for (let other = 0; other < 31; other++) await packs.get(String(other), () => Promise.resolve(new Uint8Array()));
    await packs.get('a', draw);
    expect(draw).toHaveBeenCalledTimes(1);
    for (let other = 40; other < 72; other++) await packs.get(String(other), () => Promise.resolve(new Uint8Array()));
    await packs.get('a', draw);
    expect(draw).toHaveBeenCalledTimes(2);
  });
});
