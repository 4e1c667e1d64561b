import { parentPort, threadId } from 'node:worker_threads';

const told: string[] = [];

// Answers with its thread and everything that it was told so far, as text; late, so that others get work meanwhile.
parentPort?.on('message', (order: { kind: string; id: number; privateKey: string }) => {
  told.push(`${order.kind} ${order.privateKey}`);
  if (order.kind !== 'sign') {
    return;
  }
  setTimeout(() => {
    parentPort?.postMessage({ id: order.id, blindSignature: Buffer.from([threadId, ...told].join()) });
  }, 50);
});
