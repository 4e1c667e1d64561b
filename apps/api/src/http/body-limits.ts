/** Bytes of a JSON body: the largest ones are two blinded messages. */
export const MAX_JSON_BYTES = 256 * 1024;
/** Bytes of a roster file: room for about 35,000 people. */
export const MAX_ROSTER_BYTES = 5 * 1024 * 1024;

/** What a body of this content type may measure, in megabytes as a person reads it. */
export const limitMegabytes = (contentType: string | undefined): string => {
  const bytes = contentType?.startsWith('text/csv') === true ? MAX_ROSTER_BYTES : MAX_JSON_BYTES;
  return String(bytes / 1024 / 1024);
};
