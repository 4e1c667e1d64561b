import { createStore, del, get, keys, set, update, type UseStore } from 'idb-keyval';

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const KEY_NAME = 'device-key';
const IV_BYTES = 12;

/**
 * What this device remembers, each entry sealed with a key that scripts can use but never read. Someone who copies the
 * browser's files without its key store gets nothing; someone who uses this browser does.
 */
export class DeviceStore {
  private readonly store: UseStore = createStore('leeway-survey', 'sealed');

  /** Whether this browser can seal and keep anything: not over plain http, and not in browsers of before 2022. */
  isUsable(): boolean {
    return Boolean(globalThis.crypto?.subtle) && 'locks' in navigator && 'indexedDB' in globalThis;
  }

  /** Null when there is no such entry, or when it was sealed with a key that is gone. */
  async read<T>(name: string): Promise<T | null> {
    const sealed = await get<Sealed>(name, this.store);
    if (!sealed) {
      return null;
    }
    try {
      const plain = await crypto.subtle.decrypt(algorithm(name, sealed.iv), await this.deviceKey(), sealed.data);
      return JSON.parse(new TextDecoder().decode(plain)) as T;
    } catch {
      return null;
    }
  }

  async write(name: string, value: unknown): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const data = await crypto.subtle.encrypt(algorithm(name, iv), await this.deviceKey(), plain);
    await set(name, { iv, data } satisfies Sealed, this.store);
  }

  remove(name: string): Promise<void> {
    return del(name, this.store);
  }

  async names(): Promise<string[]> {
    const all = await keys<string>(this.store);
    return all.filter((name) => name !== KEY_NAME);
  }

  /** Runs one at a time for the same name, over all tabs of this browser. */
  async exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
    return (await navigator.locks.request(`leeway/${name}`, work)) as T;
  }

  private async deviceKey(): Promise<CryptoKey> {
    const known = await get<CryptoKey>(KEY_NAME, this.store);
    if (known) {
      return known;
    }
    const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    // Another tab may have been faster: the first key stays.
    await update<CryptoKey>(KEY_NAME, (stored) => stored ?? fresh, this.store);
    return (await get<CryptoKey>(KEY_NAME, this.store)) ?? fresh;
  }
}

function algorithm(name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}
