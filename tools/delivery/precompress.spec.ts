import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { originalFilesIn } from './original-files-in.ts';
import { precompress } from './precompress.ts';

const TEXT = 'const statement = "I know what is expected of me.";\n'.repeat(40);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-precompress-'));
  mkdirSync(join(folder, 'media'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
const read = (name: string) => readFileSync(join(folder, name));

describe('precompress', () => {
  it.each(['main.js', 'styles.css', 'index.html', 'favicon.svg', 'media/words.json'])(
    'puts both compressed forms beside %s',
    async (name) => {
      write(name, TEXT);
      expect(await precompress(folder)).toMatchObject({ files: 1, bytes: TEXT.length });
      expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(TEXT);
      expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(TEXT);
      expect(read(name).toString()).toBe(TEXT);
    },
  );

  it('leaves alone what is compressed in itself, and what gets no smaller', async () => {
    write('photo.png', TEXT);
    write('tiny.js', '1;');
    await precompress(folder);
    for (const name of ['photo.png', 'tiny.js']) {
      expect(existsSync(join(folder, `${name}.br`))).toBe(false);
      expect(existsSync(join(folder, `${name}.gz`))).toBe(false);
    }
  });

  it('makes the same bytes again, and takes away what an earlier build left', async () => {
    write('main.js', TEXT);
    await precompress(folder);
    const first = { br: read('main.js.br'), gz: read('main.js.gz') };
    await precompress(folder);
    expect({ br: read('main.js.br'), gz: read('main.js.gz') }).toEqual(first);
    write('main.js', '1;');
    await precompress(folder);
    expect(existsSync(join(folder, 'main.js.br'))).toBe(false);
  });

  it('takes a compressed file for no original', async () => {
    write('main.js', TEXT);
    await precompress(folder);
    expect(await originalFilesIn(folder)).toEqual([join(folder, 'main.js')]);
  });
});
