export interface ErrorDescription {
  error: string;
  /** SQLSTATE or system error code. */
  code?: string;
  constraint?: string;
  /** Only where, not what: messages of the database quote values. */
  stack: string[];
}

const textAt = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
};

/** What may be logged about an error: its kind and its place, never its message, which can quote personal data. */
export const describeError = (error: unknown): ErrorDescription => {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] };
  const cause: unknown = Reflect.get(error, 'driverError') ?? error;
  const source = cause instanceof Error ? cause : error;
  const code = textAt(source, 'code');
  const constraint = textAt(source, 'constraint');
  return {
    error: error.name,
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')),
  };
};
