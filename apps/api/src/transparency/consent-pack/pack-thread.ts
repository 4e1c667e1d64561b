import { parentPort, workerData } from 'node:worker_threads';
import { drawPack } from './draw-pack.js';
import type { PackFacts } from './pack-facts.js';

const bytes = await drawPack(workerData as PackFacts);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
