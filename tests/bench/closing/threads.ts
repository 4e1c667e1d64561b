import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Has a piece of work done by as many threads, each with an order of its own; returns what each of them answers. */
export const inThreads = async <Order, Answer>(file: string, orders: readonly Order[]): Promise<Answer[]> =>
  Promise.all(
    orders.map(async (order) => {
      const worker = new Worker(new URL(file, import.meta.url), { workerData: order });
      const [answer] = (await once(worker, 'message')) as [Answer];
      await worker.terminate();
      return answer;
    }),
  );

/** Works on the items in order, on so many at a time. */
export const atOnce = async <Item>(
  limit: number,
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const waiting = items[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: limit }, lane));
};
