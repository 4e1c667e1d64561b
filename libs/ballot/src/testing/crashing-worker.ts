import { parentPort } from 'node:worker_threads';

// Dies on a message that begins with a zero byte, and otherwise answers with the message itself.
parentPort?.on('message', (order: { id: number; blindedMessage: Uint8Array }) => {
  if (order.blindedMessage[0] === 0) {
    throw new Error('crash on request');
  }
  parentPort?.postMessage({ id: order.id, blindSignature: order.blindedMessage });
});
