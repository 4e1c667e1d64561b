import { parentPort, workerData } from 'node:worker_threads';
import { drawPaper } from './draw-paper.js';
import type { PaperFacts } from './paper-facts.js';

const bytes = await drawPaper(workerData as PaperFacts);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
