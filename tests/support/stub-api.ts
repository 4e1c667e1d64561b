import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TallyWork } from '@leeway/contract';
import { TALLY_TOKEN } from './installation.ts';

export const NO_WORK: TallyWork = { keysWanted: [], toPublish: [], toStop: [], toExtend: [] };

/** The two answers that the tally wants of the api, and what it is told. */
export class StubApi {
  readonly #server: Server;
  work: TallyWork = { ...NO_WORK };
  /** How often it was asked for work. */
  timesAsked = 0;
  /** `PUT` bodies by path. */
  readonly told = new Map<string, unknown>();

  private constructor() {
    this.#server = createServer((request, response) => {
      void (async () => {
        let body = '';
        for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
        if (request.headers.authorization !== `Bearer ${TALLY_TOKEN}`) {
          response.writeHead(401).end();
        } else if (request.method === 'PUT') {
          this.told.set(request.url ?? '', body === '' ? null : JSON.parse(body));
          response.writeHead(204).end();
        } else {
          this.timesAsked += 1;
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(this.work));
        }
      })();
    });
  }

  static async start(): Promise<StubApi> {
    const api = new StubApi();
    api.#server.listen(0, '127.0.0.1');
    await once(api.#server, 'listening');
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}
