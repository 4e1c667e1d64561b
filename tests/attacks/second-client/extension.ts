import { NotAsWritten } from './bytes.ts';
import { readCanonical, writeCanonical } from './canonical-json.ts';
import { fingerprint, type Directory } from './directory.ts';
import { asObject, asText } from './json-fields.ts';

/** Section 2.1 of docs/protocol.md. */

const MAX_MS = 28 * 24 * 3_600_000;

/**
 * Until when a round is open.
 * @param text of the extension; null if there is none
 * @throws NotAsWritten for an extension that a client refuses
 */
export const endOf = (directory: Directory, text: string | null): Date => {
  if (text === null) return directory.closesAt;
  const extendedTo = asText(asObject(readCanonical(text))['extendedTo']);
  const laterMs = Date.parse(extendedTo) - directory.closesAt.getTime();
  const expected = {
    purpose: 'leeway/1/extension',
    organisationId: directory.organisationId,
    roundId: directory.roundId,
    fingerprint: fingerprint(directory.text).toString('hex'),
    closesAt: directory.closesAt.toISOString(),
    extendedTo,
  };
  if (!(laterMs > 0 && laterMs <= MAX_MS)) throw new NotAsWritten('an end that a round can not be extended to');
  if (new Date(extendedTo).toISOString() !== extendedTo) throw new NotAsWritten(`not an instant: ${extendedTo}`);
  if (writeCanonical(expected) !== text) throw new NotAsWritten('the extension of something else');
  return new Date(extendedTo);
};
