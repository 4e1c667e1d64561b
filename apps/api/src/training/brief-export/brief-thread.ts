import { parentPort, workerData } from 'node:worker_threads';
import type { BriefExportFacts } from './brief-export-facts.js';
import { drawBrief } from './draw-brief.js';

const bytes = await drawBrief(workerData as BriefExportFacts);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
