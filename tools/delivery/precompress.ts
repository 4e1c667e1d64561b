import { readFile, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { originalFilesIn } from './original-files-in.ts';

const COMPRESSIBLE = new Set(['.js', '.css', '.html', '.svg', '.json']);

/** The slowest and smallest of each: a file is compressed once, and sent to everybody. */
const ENCODINGS = {
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
} as const;

export interface Precompressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotliBytes: number;
}

/** Writes `.br` and `.gz` beside every file of text that gets smaller by it. The same bytes give the same bytes. */
export const precompress = async (folder: string): Promise<Precompressed> => {
  const files = (await originalFilesIn(folder)).filter((file) => COMPRESSIBLE.has(extname(file)));
  const sizes = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      const compressed = { '.br': 0, '.gz': 0 };
      for (const extension of ['.br', '.gz'] as const) {
        const smaller = await ENCODINGS[extension](bytes);
        compressed[extension] = Math.min(smaller.length, bytes.length);
        if (smaller.length < bytes.length) await writeFile(`${file}${extension}`, smaller);
        // One of an earlier build would be served in place of the file.
        else await rm(`${file}${extension}`, { force: true });
      }
      return { bytes: bytes.length, brotliBytes: compressed['.br'] };
    }),
  );
  const sum = (of: (size: { bytes: number; brotliBytes: number }) => number): number =>
    sizes.reduce((total, size) => total + of(size), 0);
  return { files: files.length, bytes: sum(({ bytes }) => bytes), brotliBytes: sum(({ brotliBytes }) => brotliBytes) };
};
