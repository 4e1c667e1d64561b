// A worker that stands in for one that opens ballots, run by Node from this source: what it does is in its setup.
import { parentPort, workerData } from 'node:worker_threads';

const { privateKey: behaviour } = workerData as { privateKey: string };
if (behaviour === 'does not start') {
  throw new Error('no start');
}
let asked = 0;
parentPort?.on('message', ({ kind }: { kind: string }) => {
  asked += 1;
  if (behaviour === 'fails at the sheet' && kind === 'sheet') {
    throw new Error('no sheet');
  }
  if (behaviour === 'fails at the third' && asked === 3) {
    throw new Error('no third');
  }
  if (behaviour === 'leaves at the second' && asked === 2) {
    process.exit(0);
  }
  parentPort?.postMessage(kind === 'sheet' ? { tallies: new Map(), products: {} } : [true]);
});
