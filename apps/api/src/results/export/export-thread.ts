import { parentPort, workerData } from 'node:worker_threads';
import { drawExport } from './draw-export.js';
import type { ExportFacts } from './export-facts.js';

const bytes = await drawExport(workerData as ExportFacts);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
