/** Browsers have WebCrypto on secure connections and on this computer itself only. */
export function canCompute(): boolean {
  return (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;
}
