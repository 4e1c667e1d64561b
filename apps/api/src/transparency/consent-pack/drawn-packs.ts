import { OneAtATime } from '../../pdf/one-at-a-time.js';

/** Enough for what a works council looks at; a pack has some 200 kB. */
const MAX_KEPT = 32;

type Draw = () => Promise<Uint8Array>;

/**
 * The packs that were asked for last. Who asks while a pack is being drawn gets the same one, and one is drawn at a time:
 * nobody signs in for it, so nobody may keep all processors busy with it. What failed is not kept.
 */
export class DrawnPacks {
  readonly #packs = new Map<string, Promise<Uint8Array>>();
  readonly #queue = new OneAtATime();

  get(key: string, draw: Draw): Promise<Uint8Array> {
    const pack = this.#packs.get(key) ?? this.#draw(key, draw);
    this.#packs.delete(key);
    this.#packs.set(key, pack);
    const [oldest] = this.#packs.keys();
    if (this.#packs.size > MAX_KEPT && oldest !== undefined) this.#packs.delete(oldest);
    return pack;
  }

  #draw(key: string, draw: Draw): Promise<Uint8Array> {
    const pack = this.#queue.run(draw);
    pack.catch(() => {
      if (this.#packs.get(key) === pack) this.#packs.delete(key);
    });
    return pack;
  }
}
