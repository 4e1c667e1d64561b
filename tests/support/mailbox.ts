import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: string;
  readonly raw: Buffer;
  /** The envelope's id that the sender gave it (RFC 3461). */
  readonly envelopeId: string | null;
  /** What the sender wants back of a mail that can not be delivered. */
  readonly wantsBack: string | null;
}

/** A mail server that keeps what it gets, turns recipients down, puts them off, and ends connections. */
export class Mailbox {
  readonly received: Received[] = [];
  /** Turned down for good. */
  readonly turnsDown = new Set<string>();
  /** Put off, for as long as they are in here. */
  readonly putsOff = new Set<string>();
  /** The connection ends as soon as one of them is named. */
  readonly dropsFor = new Set<string>();
  readonly #sockets = new Set<Socket>();
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    hideDSN: false,
    onRcptTo: ({ address }, _, done) => {
      if (this.dropsFor.has(address)) for (const socket of this.#sockets) socket.destroy();
      else if (this.turnsDown.has(address)) done(reply(550, 'no such mailbox'));
      else done(this.putsOff.has(address) ? reply(450, 'greylisted') : null);
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { envid, ret } = (envelope as { dsn?: { envid?: string; ret?: string } }).dsn ?? {};
        const to = envelope.rcptTo[0]?.address ?? '';
        this.received.push({ to, raw: Buffer.concat(chunks), envelopeId: envid ?? null, wantsBack: ret ?? null });
        done();
      });
    },
  });

  async open(): Promise<string> {
    // A client that is killed in the middle of a mail resets its connection.
    this.server.on('error', () => undefined);
    this.server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Everything that came for this address, in order. */
  to(address: string): Received[] {
    return this.received.filter(({ to }) => to === address);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

const reply = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });
