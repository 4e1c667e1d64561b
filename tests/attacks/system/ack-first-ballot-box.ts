import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { credentialHash, fromBase64Url, parsePrepared, purposeByte, toBase64Url } from '@leeway/ballot/protocol';
import type { HandIn } from '@leeway/contract';
import type { Intake } from '../../support/intake.ts';

/** What a ballot lies in memory before it is stored. */
const STORED_AFTER_MS = 30;

/** A ballot box as it must not be: it says that a ballot is kept, and then keeps it. */
export class AckFirstBallotBox {
  #isKilled = false;

  private constructor(
    private readonly server: Server,
    private readonly database: pg.Pool,
  ) {}

  static async start({ ballotPort, database }: Intake): Promise<AckFirstBallotBox> {
    const pool = new pg.Pool({ connectionString: database.roleUrls.ballot_box, max: 4 });
    const box: AckFirstBallotBox = new AckFirstBallotBox(
      createServer((request, response) => {
        void (async () => {
          let body = '';
          for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
          const ballot = JSON.parse(body) as HandIn;
          const hash = await credentialHash(fromBase64Url(ballot.prepared));
          response.end(JSON.stringify({ credentialHash: toBase64Url(hash), version: ballot.version }));
          await sleep(STORED_AFTER_MS);
          await box.#store(ballot, hash);
        })();
      }),
      pool,
    );
    box.server.listen(ballotPort, '127.0.0.1');
    await once(box.server, 'listening');
    return box;
  }

  /** What is in its memory is gone. */
  async kill(): Promise<void> {
    this.#isKilled = true;
    this.server.close();
    this.server.closeAllConnections();
    await this.database.end();
  }

  async #store({ prepared, version, ciphertext }: HandIn, hash: Uint8Array): Promise<void> {
    if (this.#isKilled) return;
    const { organisationId, roundId, blockId, purpose } = parsePrepared(fromBase64Url(prepared)).scope;
    await this.database.query('insert into ballots.inbox values ($1, $2, $3, $4, $5, $6, $7)', [
      ...[organisationId, roundId, Buffer.from(hash), blockId, purposeByte(purpose), version],
      Buffer.from(fromBase64Url(ciphertext)),
    ]);
  }
}
