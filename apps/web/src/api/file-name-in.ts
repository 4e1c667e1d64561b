/** The name in a `content-disposition` header (RFC 6266): the one that may hold any letter goes first; null without a name. */
export function fileNameIn(header: string | null): string | null {
  if (header === null) return null;
  const encoded = /filename\*=utf-8''([^;\s]+)/i.exec(header)?.[1];
  return (
    decoded(encoded) ?? /filename="([^"]+)"/i.exec(header)?.[1] ?? /filename=([^;\s"]+)/i.exec(header)?.[1] ?? null
  );
}

function decoded(encoded: string | undefined): string | null {
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
