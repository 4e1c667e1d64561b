/**
 * What may be logged about an error: its name and, from PostgreSQL or Node, its code. Not the message: it can quote
 * what was sent, and PostgreSQL's a row.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return 'not an error';
  }
  const code = codeOf(error) ?? codeOf(error.cause);
  return code === undefined ? error.name : `${error.name} ${code}`;
}

/** The SQLSTATE or Node's code. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) {
    return undefined;
  }
  return typeof error.code === 'string' ? error.code : undefined;
}
