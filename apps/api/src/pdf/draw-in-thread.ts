import { Worker } from 'node:worker_threads';

/** A document takes some tens of megabytes; one with thousands of rows some more. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256 };

/**
 * Draws a document in a thread of its own, which ends with it: laying out twenty pages would keep the event loop for half a
 * second, and pdfmake need not stay in memory for what is asked for a few times a year.
 *
 * @param thread what runs in the thread: takes the facts as its `workerData`, and sends the bytes in one message
 */
export function drawInThread(thread: URL, facts: unknown): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // Flags of this process (a test runner's, say) are not for the worker.
    const worker = new Worker(thread, { execArgv: [], workerData: facts, resourceLimits: RESOURCE_LIMITS });
    worker.once('message', resolve);
    worker.once('messageerror', reject);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that draws a document ended without one')));
  });
}
