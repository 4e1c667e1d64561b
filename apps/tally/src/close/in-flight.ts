/**
 * Works on several items at the same time, never on more than `limit`, and gives the results in the order of the items.
 * It reads the next item while work on the ones before is under way.
 */
export async function* inFlight<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited below, perhaps after another one has failed: until then its failure is nobody's.
    result.catch(() => undefined);
    underWay.push(result);
    if (underWay.length >= limit) {
      yield await (underWay.shift() as Promise<Result>);
    }
  }
  for (const result of underWay) {
    yield await result;
  }
}
