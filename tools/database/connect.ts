import pg from 'pg';
import { PlainError } from '../terminal/plain-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its host name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it refuses the password',
  '28000': 'it refuses the role',
  '3D000': 'it has no database of that name',
};

const reasonOf = (error: unknown): string => {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: { code?: string }[] };
  const known = reasons[code ?? errors?.[0]?.code ?? ''];
  return known ?? message?.split('\n')[0] ?? String(error);
};

/** Host, port and database of an address, without user and password. */
export const placeOf = (url: string): string => {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port === '' ? '5432' : port}${pathname}`;
};

/**
 * A connection to the database.
 * @throws PlainError saying why not, without the password
 */
export const connect = async (url: string): Promise<pg.Client> => {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new PlainError('DATABASE_URL is not an address like postgres://user:password@host:5432/database.');
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new PlainError(`The database at ${placeOf(url)} cannot be used: ${reasonOf(error)}.`);
  }
};

/** Runs `work` with a connection of its own. */
export const withConnection = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};
