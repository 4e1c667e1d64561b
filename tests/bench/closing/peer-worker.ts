import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { fromBase64Url } from '@leeway/ballot/protocol';
import {
  RECORD_BYTES,
  additionalDataOf,
  encapsulatedKeyOf,
  readRecords,
  sealedContentOf,
  suite,
} from './sealed-record.ts';
import { atOnce } from './threads.ts';

/**
 * What the closing is measured against: a bare loop over the library's `open`. No database, nothing parsed, nothing added
 * up; as many under way at a time as are fastest.
 */
export interface PeerOrder {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly info: Uint8Array<ArrayBuffer>;
  readonly file: string;
  /** Which of the ballots in the file. */
  readonly from: number;
  readonly to: number;
}

export interface PeerAnswer {
  readonly seconds: number;
}

const AT_ONCE = 32;
const RECORDS_PER_READ = 500;

const { publicKey, privateKey, info, file, from, to } = workerData as PeerOrder;
const hpke = suite();
const recipientKey = {
  publicKey: await hpke.kem.deserializePublicKey(fromBase64Url(publicKey)),
  privateKey: await hpke.kem.deserializePrivateKey(fromBase64Url(privateKey)),
};
const input = openSync(file, 'r');
const started = performance.now();
for (let next = from; next < to; next += RECORDS_PER_READ) {
  const chunk = Buffer.alloc(Math.min(RECORDS_PER_READ, to - next) * RECORD_BYTES);
  readSync(input, chunk, 0, chunk.length, next * RECORD_BYTES);
  await atOnce(AT_ONCE, readRecords(chunk), async (record) => {
    const context = await hpke.createRecipientContext({ recipientKey, enc: encapsulatedKeyOf(record), info });
    await context.open(sealedContentOf(record), additionalDataOf(record));
  });
}
closeSync(input);
parentPort?.postMessage({ seconds: (performance.now() - started) / 1000 } satisfies PeerAnswer);
