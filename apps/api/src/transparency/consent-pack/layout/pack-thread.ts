import { parentPort, workerData } from 'node:worker_threads';
import type { PackFacts } from '../pack-facts.js';
import { drawPack } from './draw-pack.js';

const bytes = await drawPack(workerData as PackFacts);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
