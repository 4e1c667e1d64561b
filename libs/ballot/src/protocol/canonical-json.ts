import canonicalize from 'canonicalize';

/**
 * JSON with one spelling per value (RFC 8785): the same value gives the same bytes everywhere.
 * @throws Error for what JSON can't hold: undefined, NaN, infinities, lone surrogates, cycles
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) {
    throw new Error('not a JSON value');
  }
  return text;
}
