import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyFileConflict, KeyFiles } from './key-files.js';

const key = Buffer.from('a private key of some length');
const other = Buffer.from('another private key');

let folder: string;
let places: readonly [string, string];
let files: KeyFiles;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'key-files-'));
  places = [join(folder, 'original'), join(folder, 'copy')];
  files = new KeyFiles(...places);
});
afterEach(() => rmSync(folder, { recursive: true }));

const contents = (): string[][] => places.map((place) => readdirSync(place));

describe('KeyFiles', () => {
  it('keeps a key in both places, for its owner only', async () => {
    await files.write('tally-1', key);
    expect(contents()).toEqual([['tally-1'], ['tally-1']]);
    for (const place of places) {
      expect(readFileSync(join(place, 'tally-1')).equals(key)).toBe(true);
      expect(statSync(join(place, 'tally-1')).mode & 0o777).toBe(0o600);
    }
    expect(await files.list()).toEqual(['tally-1']);
  });

  it.each([0, 1])('reads a key that is left in place %d only, and completes it', async (lost) => {
    await files.write('k', key);
    unlinkSync(join(places[lost] ?? '', 'k'));
    expect(await files.read('k')).toEqual(key);
    expect(await files.list()).toEqual(['k']);
    await files.write('k', key);
    expect(contents()).toEqual([['k'], ['k']]);
  });

  it('reads null when neither place has the key', async () => {
    expect(await files.read('k')).toBeNull();
  });

  it.each([0, 1])('never overwrites other content, even if only place %d has it', async (present) => {
    writeFileSync(join(places[present] ?? '', 'k'), other);
    await expect(files.write('k', key)).rejects.toThrow(KeyFileConflict);
    expect(contents().flat()).toEqual(['k']);
    expect(await files.read('k')).toEqual(other);
  });

  it('refuses to choose between places that disagree', async () => {
    writeFileSync(join(places[0], 'k'), key);
    writeFileSync(join(places[1], 'k'), other);
    await expect(files.read('k')).rejects.toThrow(KeyFileConflict);
  });

  it('lets one of two writers with different keys win, in both places', async () => {
    const results = await Promise.allSettled([files.write('k', key), files.write('k', other)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(readFileSync(join(places[0], 'k'))).toEqual(readFileSync(join(places[1], 'k')));
    expect(contents()).toEqual([['k'], ['k']]);
  });

  it('makes a key once, however many ask for it', async () => {
    let made = 0;
    const make = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(`key ${(made += 1)}`));
    const obtained = await Promise.all(Array.from({ length: 8 }, () => files.obtain('k', make)));
    expect(new Set(obtained.map((bytes) => Buffer.from(bytes).toString())).size).toBe(1);
    expect(await files.obtain('k', () => Promise.reject(new Error('made again')))).toEqual(obtained[0]);
  });

  it('destroys a key in both places, and again without complaint', async () => {
    await files.write('k', key);
    await files.write('k.2', other);
    await files.destroy('k');
    await files.destroy('k');
    expect(contents()).toEqual([['k.2'], ['k.2']]);
    expect(await files.read('k')).toBeNull();
  });

  it.each(['../k', '', '.k', 'a/b'])('refuses the name %j', async (name) => {
    await expect(files.read(name)).rejects.toThrow(TypeError);
    await expect(files.write(name, key)).rejects.toThrow(TypeError);
    await expect(files.destroy(name)).rejects.toThrow(TypeError);
  });

  it('needs two different directories', () => {
    expect(() => new KeyFiles(folder, `${folder}/.`)).toThrow(/two different/);
  });
});

describe('KeyFiles killed at any file operation', () => {
  /** Runs one call in a process that kills itself before its n-th file operation; whether it got to the end instead. */
  const survives = (call: string, killAt: number): boolean => {
    const program = `
      import fs from 'node:fs/promises';
      import { syncBuiltinESMExports } from 'node:module';
      let operations = 0;
      for (const name of ['open', 'link', 'unlink', 'rename']) {
        const real = fs[name];
        fs[name] = (...args) => {
          operations += 1;
          if (operations === ${killAt}) process.kill(process.pid, 'SIGKILL');
          return real(...args);
        };
      }
      syncBuiltinESMExports();
      const { KeyFiles } = await import(${JSON.stringify(join(import.meta.dirname, 'key-files.ts'))});
      const files = new KeyFiles(${JSON.stringify(places[0])}, ${JSON.stringify(places[1])});
      await files.${call};`;
    const result = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    if (result.status !== 0 && result.signal !== 'SIGKILL') throw new Error(result.stderr);
    return result.status === 0;
  };

  const everyMoment = async (call: string, check: () => Promise<void>): Promise<number> => {
    for (let killAt = 1; killAt < 40; killAt += 1) {
      const finished = survives(call, killAt);
      await check();
      if (finished) return killAt;
    }
    throw new Error('The call never finished.');
  };

  it('leaves a written key readable or absent, and the next write completes it', async () => {
    const write = `write('k', Buffer.from(${JSON.stringify(key.toString())}))`;
    const moments = await everyMoment(write, async () => {
      expect([key, null]).toContainEqual(await files.read('k'));
      await files.write('k', key);
      for (const place of places) expect(readFileSync(join(place, 'k'))).toEqual(key);
      await files.destroy('k');
      expect(contents()).toEqual([[], []]);
    });
    expect(moments).toBeGreaterThan(6);
  }, 30_000);

  it('leaves a key that is being destroyed whole or gone, and the next start finishes', async () => {
    await files.write('k', key);
    const moments = await everyMoment(`destroy('k')`, async () => {
      expect([key, null]).toContainEqual(await files.read('k'));
      if ((await files.list()).includes('k')) await files.destroy('k');
      expect(contents()).toEqual([[], []]);
      await files.write('k', key);
    });
    expect(moments).toBeGreaterThan(6);
  }, 30_000);
});
