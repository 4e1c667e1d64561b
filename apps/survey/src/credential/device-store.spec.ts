import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { clear, createStore, get, set } from 'idb-keyval';
import { DeviceStore } from './device-store.js';

// As the store itself opens it, to look behind it.
const behind = createStore('leeway-survey', 'sealed');

afterEach(() => clear(behind));

describe('DeviceStore', () => {
  it('gives back what was written, to another instance too', async () => {
    await new DeviceStore().write('a', { answers: { cl1: 4 } });
    expect(await new DeviceStore().read('a')).toEqual({ answers: { cl1: 4 } });
  });

  it('knows nothing about what was never written or was removed', async () => {
    const store = new DeviceStore();
    await store.write('a', 1);
    await store.remove('a');
    expect(await store.read('a')).toBeNull();
    expect(await store.read('b')).toBeNull();
  });

  it('keeps no word of it in clear', async () => {
    await new DeviceStore().write('a', { inverse: 'very-secret-inverse' });
    const { data } = (await get<{ data: ArrayBuffer }>('a', behind))!;
    expect(Buffer.from(data).toString('latin1')).not.toContain('secret');
  });

  it('uses a key that no script can read', async () => {
    await new DeviceStore().write('a', 1);
    const key = (await get<CryptoKey>('device-key', behind))!;
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('takes an entry that was moved to another name for nothing', async () => {
    const store = new DeviceStore();
    await store.write('round-1', 1);
    await set('round-2', await get('round-1', behind), behind);
    expect(await store.read('round-2')).toBeNull();
  });

  it('lists what it holds, without the key', async () => {
    const store = new DeviceStore();
    await store.write('a', 1);
    await store.write('b', 2);
    expect((await store.names()).sort()).toEqual(['a', 'b']);
  });

  it('agrees on one key when two tabs start at once', async () => {
    await Promise.all([new DeviceStore().write('a', 1), new DeviceStore().write('b', 2)]);
    expect(await new DeviceStore().read('a')).toBe(1);
    expect(await new DeviceStore().read('b')).toBe(2);
  });

  it('lets one work at a time on the same name', async () => {
    const store = new DeviceStore();
    const order: string[] = [];
    const work = (name: string) =>
      store.exclusively('a', async () => {
        order.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(`${name} out`);
      });
    await Promise.all([work('first'), work('second')]);
    expect(order).toEqual(['first in', 'first out', 'second in', 'second out']);
  });
});
