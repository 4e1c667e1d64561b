import { parentPort, workerData } from 'node:worker_threads';
import type { ChangeExportFacts } from './change-export-facts.js';
import { drawChange } from './draw-change.js';

const bytes = await drawChange(workerData as ChangeExportFacts);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
