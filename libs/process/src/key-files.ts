import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { link, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const OWNER_ONLY = 0o600;

/** A key of this name exists already, with other content. */
export class KeyFileConflict extends Error {
  override readonly name = 'KeyFileConflict';

  constructor(name: string) {
    super(`The key file ${name} already exists with other content.`);
  }
}

/**
 * Private keys as files outside the database, each in two places until it is destroyed. Killed at any moment, a key is
 * either readable or was never there: files appear under their name complete and synced, and vanish from it before they
 * are overwritten. Names consist of letters, digits, `.`, `_` and `-`.
 */
export class KeyFiles {
  private readonly directories: readonly [string, string];

  constructor(directory: string, copyDirectory: string) {
    this.directories = [resolve(directory), resolve(copyDirectory)];
    if (this.directories[0] === this.directories[1]) throw new Error('Keys need two different directories.');
    for (const place of this.directories) mkdirSync(place, { recursive: true, mode: 0o700 });
  }

  /**
   * Writes the key in both places; the same content again completes what an earlier call left undone.
   * @throws KeyFileConflict when either place holds other content; nothing is changed then
   */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    checkName(name);
    for (const place of this.directories) {
      const present = await readIfThere(join(place, name));
      if (present !== null && !present.equals(bytes)) throw new KeyFileConflict(name);
    }
    // Always in this order: of two writers with different keys the second fails before it has written anything.
    for (const place of this.directories) await writeOnce(place, name, bytes);
  }

  /**
   * The key from either place, null if neither has it.
   * @throws KeyFileConflict when the two places disagree
   */
  async read(name: string): Promise<Uint8Array | null> {
    checkName(name);
    const [original, copy] = await Promise.all(this.directories.map((place) => readIfThere(join(place, name))));
    if (original && copy && !original.equals(copy)) throw new KeyFileConflict(name);
    return original ?? copy ?? null;
  }

  /** The key of this name, made now if there is none; in both places when the promise resolves. */
  async obtain(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const present = await this.read(name);
    const bytes = present ?? (await make());
    try {
      await this.write(name, bytes);
      return bytes;
    } catch (error) {
      const winner = error instanceof KeyFileConflict && present === null ? await this.read(name) : null;
      if (winner === null) throw error;
      await this.write(name, winner);
      return winner;
    }
  }

  /**
   * Overwrites and unlinks the key in both places, and whatever an interrupted write or destroy of it left behind.
   * Doing it again, or for a key that never was, is no error.
   */
  async destroy(name: string): Promise<void> {
    checkName(name);
    for (const place of this.directories) {
      // Out of sight first: a half-overwritten key must never be read as one.
      await ignoreMissing(rename(join(place, name), join(place, `.${name}.${randomMark()}.destroyed`)));
      await syncDirectory(place);
    }
    await this.sweep((file) => file.startsWith(`.${name}.`) && LEFTOVER.test(file.slice(name.length + 1)));
  }

  /** Names of all keys, from both places, sorted. Finishes destructions that were interrupted. */
  async list(): Promise<string[]> {
    await this.sweep((file) => file.endsWith('.destroyed'));
    const files = await Promise.all(this.directories.map((place) => readdir(place)));
    return [...new Set(files.flat().filter((file) => NAME.test(file)))].sort();
  }

  private async sweep(concerns: (file: string) => boolean): Promise<void> {
    for (const place of this.directories) {
      for (const file of await readdir(place)) {
        if (file.startsWith('.') && concerns(file)) await ignoreMissing(shred(join(place, file)));
      }
      await syncDirectory(place);
    }
  }
}

const LEFTOVER = /^\.[0-9a-f]{16}\.(partial|destroyed)$/;

const randomMark = (): string => randomBytes(8).toString('hex');

const checkName = (name: string): void => {
  if (!NAME.test(name)) throw new TypeError(`Not a name for a key file: ${JSON.stringify(name)}`);
};

const ignoreMissing = async <T>(action: Promise<T>): Promise<T | null> => {
  try {
    return await action;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const readIfThere = (path: string): Promise<Buffer | null> => ignoreMissing(readFile(path));

const writeOnce = async (place: string, name: string, bytes: Uint8Array): Promise<void> => {
  const path = join(place, name);
  const partial = join(place, `.${name}.${randomMark()}.partial`);
  if ((await readIfThere(path)) === null) {
    const file = await open(partial, 'wx', OWNER_ONLY);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    try {
      // A link, unlike a rename, never replaces what another process put there meanwhile.
      await link(partial, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await shred(partial);
      if (!(await readIfThere(path))?.equals(bytes)) throw new KeyFileConflict(name);
      return;
    }
    await unlink(partial);
  }
  await syncDirectory(place);
};

const shred = async (path: string): Promise<void> => {
  const file = await open(path, 'r+');
  try {
    await file.write(randomBytes((await stat(path)).size), 0, undefined, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await unlink(path);
};

/** Makes a name's appearing or vanishing survive a power cut; Windows cannot open directories and does not need it. */
const syncDirectory = async (place: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const directory = await open(place, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
};
