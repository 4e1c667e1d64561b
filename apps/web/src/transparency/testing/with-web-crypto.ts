import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';

/** What every browser has on a secure connection, and jsdom has not. */
export function withWebCrypto(): void {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.defineProperty(globalThis, 'TextEncoder', { value: TextEncoder, configurable: true });
}

/** A page that was opened over plain http. */
export function withoutWebCrypto(): void {
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
}
