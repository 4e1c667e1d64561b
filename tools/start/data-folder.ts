import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../postgres/postmaster.ts';
import { PlainError } from '../terminal/plain-error.ts';

const STOPS_WITHIN_MS = 15_000;
/** A launcher whose npm was killed notices within a second. */
const NOTICES_WITHIN_MS = 3000;

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
  EEXIST: 'it is not a folder',
  ENOTDIR: 'it is not a folder',
};

/** @throws PlainError when nothing can be kept there */
export const prepareDataFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new PlainError(`The data folder ${folder} cannot be used: ${reasons[code] ?? message}.`);
  }
};

/** The right to use a data folder, held by one launcher at a time. */
export interface FolderClaim {
  /** The launcher before this one ended without letting go, so its servers may still be on their way out. */
  readonly afterCrash: boolean;
  /** Tells a launcher that waits that this one is on its way out. */
  stopping(): void;
  release(): void;
}

const isLauncher = (processId: number): boolean => {
  if (!isAlive(processId)) return false;
  try {
    return readFileSync(`/proc/${processId}/cmdline`, 'utf8').includes('start.ts');
  } catch {
    return true;
  }
};

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @throws PlainError when another launcher uses the folder */
export const claimDataFolder = async (folder: string): Promise<FolderClaim> => {
  const file = join(folder, 'launcher.pid');
  const begun = Date.now();
  let afterCrash = false;
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [processId = 0, state = ''] = existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ') : [];
    if (!isLauncher(Number(processId))) {
      afterCrash = true;
      rmSync(file, { force: true });
    } else if (Date.now() - begun < (state === 'stopping' ? STOPS_WITHIN_MS : NOTICES_WITHIN_MS)) await wait(200);
    else {
      throw new PlainError(
        `Leeway already runs on the data folder ${folder} (process ${processId}): stop that, or set LEEWAY_DATA to another folder.`,
      );
    }
  }
  return {
    afterCrash,
    stopping: () => writeFileSync(file, `${process.pid} stopping\n`),
    release: () => rmSync(file, { force: true }),
  };
};
