import type { Extension } from '@leeway/ballot/protocol';

/**
 * When a round ends that is to close at one moment by its directory, and perhaps at a later one.
 * @param extension as the tally wrote it: nobody else can write there
 * @returns milliseconds since the epoch
 */
export function endOf(closesAt: string, extension: string | null): number {
  return Date.parse(extension === null ? closesAt : (JSON.parse(extension) as Extension).extendedTo);
}
