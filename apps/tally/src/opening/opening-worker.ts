import { parentPort, workerData } from 'node:worker_threads';
import { BallotReader } from './ballot-reader.js';
import type { OpeningAnswers, OpeningOrder, ReaderSetup } from './opening-messages.js';

// A thread of a closing. An error that is not about one ballot ends it, and with it the closing.
const reader = await BallotReader.create(workerData as ReaderSetup);
let before: Promise<void> = Promise.resolve();

parentPort?.on('message', (order: OpeningOrder) => {
  before = before.then(async () => parentPort?.postMessage(await answer(order)));
});

async function answer(order: OpeningOrder): Promise<OpeningAnswers[OpeningOrder['kind']]> {
  switch (order.kind) {
    case 'count':
      return reader.count(order.batch);
    case 'read':
      return reader.read(order.batch);
    case 'sheet':
      return reader.contents();
  }
}
