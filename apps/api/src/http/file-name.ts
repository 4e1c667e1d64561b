const MAX_PART = 40;
/** What cannot be in the name of a file somewhere, or would make it look like another one: marks of direction, say. */
const NOT_IN_NAMES = /[\p{C}/\\:*?"<>|]+/gu;
/** `encodeURIComponent` leaves these, and RFC 8187 does not. */
const NOT_IN_HEADERS = /['()*]/g;

/** In plain letters, so that every mail program and file system takes it: `team-noord-voorjaar.pdf`. */
export function plainFileName(parts: readonly string[], extension: string): string {
  return `${parts
    .map(plain)
    .filter((part) => part !== '')
    .join('-')}.${extension}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_PART)
    .replace(/^-|-$/g, '');
}

/** To be kept under a name of these parts (RFC 6266): as people wrote them, and in plain letters for what cannot do that. */
export function attachmentNamed(parts: readonly string[], extension: string): string {
  const name = `${parts
    .map(written)
    .filter((part) => part !== '')
    .join(' - ')}.${extension}`;
  const encoded = encodeURIComponent(name).replace(
    NOT_IN_HEADERS,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plainFileName(parts, extension)}"; filename*=UTF-8''${encoded}`;
}

function written(text: string): string {
  const short = [...text.normalize('NFC').replace(NOT_IN_NAMES, ' ')].slice(0, MAX_PART).join('');
  return short.replace(/\s+/g, ' ').replace(/^[ .]+|[ .]+$/g, '');
}
