import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How to launch a Chromium. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** To be added to the browser's environment, and to nothing else's. */
  readonly env: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** Our own list: the package's would hang as soon as a second browser context opens. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runs = (executable: string): boolean =>
  existsSync(executable) && spawnSync(executable, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;

/** The package's own points to the folders of a cloud function, and without any font the browser dies. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium that came out of npm into a folder of this project, once. It would otherwise trust any file called
 * `chromium` in the system's temporary folder, so that folder is moved for the unpacking; and it unpacks the libraries
 * a bare machine lacks only in a cloud function, so that is asked for.
 */
const unpack = (packageFolder: string, target: string): void => {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const program = `
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(${JSON.stringify(join(packageFolder, 'bin', 'al2023.tar.br'))});`;
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], TMPDIR: unfinished, HOME: unfinished },
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`Chromium could not be unpacked: ${result.stderr}`);
  writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontConfiguration(join(target, 'fonts')));
  rmSync(target, { recursive: true, force: true });
  renameSync(unfinished, target);
};

const fromNpm = (): Browser | null => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(ROOT, '.leeway', `chromium-${version}`);
  if (!existsSync(folder)) unpack(packageFolder, folder);
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), args: ARGS, env };
};

/** `CHROMIUM_PATH`, else a Chromium or Chrome that is installed, else the one that came out of npm. */
export const findBrowser = (): Browser => {
  const chosen = process.env['CHROMIUM_PATH'] ?? '';
  if (chosen !== '') {
    if (!runs(chosen)) throw new Error(`CHROMIUM_PATH is no browser that starts: ${chosen}`);
    return { executablePath: chosen, args: ARGS, env: {} };
  }
  const installed = INSTALLED.find(runs);
  if (installed !== undefined) return { executablePath: installed, args: ARGS, env: {} };
  const packaged = fromNpm();
  if (packaged !== null) return packaged;
  throw new Error('There is no browser for the journeys: install Chromium or Chrome, or set CHROMIUM_PATH.');
};
