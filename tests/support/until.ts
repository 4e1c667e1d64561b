const PAUSE_MS = 20;

/**
 * Looks again and again until there is something to see, and returns it.
 * @throws Error that quotes what it looked for, when that does not come in time
 */
export async function until<T>(look: () => T | Promise<T>, withinMs = 60_000): Promise<Seen<T>> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen as Seen<T>;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${look.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

type Seen<T> = Exclude<T, undefined | null | false>;
