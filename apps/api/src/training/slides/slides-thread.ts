import { parentPort, workerData } from 'node:worker_threads';
import { drawSlides } from './draw-slides.js';
import type { SlideFacts } from './slide-facts.js';

const bytes = await drawSlides(workerData as SlideFacts);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
