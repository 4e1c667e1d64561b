import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { SteadyClient } from './steady-client.js';

const AUTHENTICATED = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]);
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

const fatal = (): Buffer => {
  const fields = Buffer.from('SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0');
  const length = Buffer.alloc(4);
  length.writeInt32BE(fields.length + 4);
  return Buffer.concat([Buffer.from('E'), length, fields]);
};

let server: Server;
let pool: pg.Pool;

beforeEach(async () => {
  // Takes a connection and ends it, in one message.
  server = createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => socket.end(Buffer.concat([AUTHENTICATED, READY, fatal()])));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  pool = new pg.Pool({ host: '127.0.0.1', port, user: 'somebody', Client: SteadyClient });
});

afterEach(async () => {
  await pool.end();
  server.close();
});

describe('SteadyClient', () => {
  it('survives a server that ends the connection while the pool hands it out', async () => {
    const client = await pool.connect();
    await expect(client.query('select 1')).rejects.toThrow();
    client.release();
    expect(pool.totalCount).toBe(0);
  });
});
