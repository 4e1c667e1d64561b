import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a server and its database, and counts what the server asks for. */
export interface StatementCounter {
  /** The same database, by way of the counter. */
  readonly url: string;
  /** Statements that have been sent since the start, of whatever connection. */
  readonly statements: () => number;
  stop(): void;
}

const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);
const LENGTH_BYTES = 4;

/**
 * Reads what a client sends as the PostgreSQL manual frames it (55.7, message formats): a type byte, a length that counts
 * itself, and the rest. The first message of a connection has no type byte. A simple query is one statement, and so is an
 * execution of a prepared one.
 */
function countIn(client: Socket, count: () => void): void {
  let pending = Buffer.alloc(0);
  let isStarted = false;
  client.on('data', (bytes: Buffer) => {
    pending = Buffer.concat([pending, bytes]);
    for (;;) {
      const typeBytes = isStarted ? 1 : 0;
      if (pending.length < typeBytes + LENGTH_BYTES) return;
      const end = typeBytes + pending.readInt32BE(typeBytes);
      if (pending.length < end) return;
      if (isStarted && (pending[0] === QUERY || pending[0] === EXECUTE)) count();
      isStarted = true;
      pending = pending.subarray(end);
    }
  });
}

/** @param databaseUrl of a PostgreSQL without TLS, as tests have it */
export async function startStatementCounter(databaseUrl: string): Promise<StatementCounter> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let statements = 0;
  const server = createServer((client) => {
    const database = connect({ host: target.hostname, port: Number(target.port) });
    countIn(client, () => (statements += 1));
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy()).on('close', () => sockets.delete(from));
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    statements: () => statements,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
