/**
 * Works on several items at the same time, never on more than `limit`, and gives the results as they are ready: a thread
 * that is held up does not make the others wait. It reads the next item while work on the ones before is under way.
 */
export async function* inFlight<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay = new Set<Promise<Done<Result>>>();
  for await (const item of items) {
    const done: Promise<Done<Result>> = work(item).then((result) => ({ done, result }));
    // It is awaited below, perhaps after another one has failed: until then its failure is nobody's.
    done.catch(() => undefined);
    underWay.add(done);
    if (underWay.size >= limit) {
      yield await firstOf(underWay);
    }
  }
  while (underWay.size > 0) {
    yield await firstOf(underWay);
  }
}

interface Done<Result> {
  readonly done: Promise<Done<Result>>;
  readonly result: Result;
}

async function firstOf<Result>(underWay: Set<Promise<Done<Result>>>): Promise<Result> {
  const { done, result } = await Promise.race(underWay);
  underWay.delete(done);
  return result;
}
