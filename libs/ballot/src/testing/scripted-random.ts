/**
 * Runs `run` with a random generator that hands out `values` in order.
 * @throws Error if another amount of randomness is asked for than was scripted
 */
export async function withRandomValues<Result>(
  values: readonly Uint8Array[],
  run: () => Promise<Result>,
): Promise<Result> {
  const original = crypto.getRandomValues;
  const queue = [...values];
  const scripted = <View extends ArrayBufferView>(view: View): View => {
    const next = queue.shift();
    if (next?.length !== view.byteLength) {
      throw new Error(`${view.byteLength} random bytes asked for, ${next?.length ?? 'none'} scripted`);
    }
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength).set(next);
    return view;
  };
  crypto.getRandomValues = scripted as typeof crypto.getRandomValues;
  try {
    const result = await run();
    if (queue.length > 0) {
      throw new Error(`${queue.length} scripted random values were not asked for`);
    }
    return result;
  } finally {
    crypto.getRandomValues = original;
  }
}
