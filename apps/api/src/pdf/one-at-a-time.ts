/**
 * A queue for work that keeps a processor busy, so that many who ask at once do not keep all of them busy. What fails keeps
 * nobody else waiting.
 */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
