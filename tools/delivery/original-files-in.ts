import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

const COMPRESSED = new Set(['.br', '.gz']);

/** @returns the paths of all files in the folder and the folders in it, without what was compressed before */
export const originalFilesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !COMPRESSED.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
};
