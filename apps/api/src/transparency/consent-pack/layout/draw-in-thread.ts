import { Worker } from 'node:worker_threads';
import type { PackFacts } from '../pack-facts.js';

/** A pack takes some tens of megabytes; an organisation with thousands of groups some more. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256 };

/**
 * Draws a pack in a thread of its own, which ends with it: laying out twenty pages would keep the event loop for half a
 * second, and pdfmake need not stay in memory for a document that is asked for a few times a year.
 */
export function drawInThread(facts: PackFacts): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // Flags of this process (a test runner's, say) are not for the worker.
    const options = { execArgv: [], workerData: facts, resourceLimits: RESOURCE_LIMITS };
    const worker = new Worker(new URL('./pack-thread.js', import.meta.url), options);
    worker.once('message', resolve);
    worker.once('messageerror', reject);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that draws a consent pack ended without one')));
  });
}
