import { PlainError } from '../terminal/plain-error.ts';

const USAGE = 'Name the address of one ballot box: npm run verify -- https://stem.example';

/**
 * The origin of what is typed. A personal link will do: what is secret in it stays here.
 * @throws PlainError for anything but one web address
 */
export const readAddress = (args: readonly string[]): string => {
  const [address, ...more] = args;
  if (address === undefined || more.length > 0) throw new PlainError(USAGE);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    // It is not repeated: it can be half a personal link.
    throw new PlainError(`This is not an address that begins with https:// or http://. ${USAGE}`);
  }
  return url.origin;
};
