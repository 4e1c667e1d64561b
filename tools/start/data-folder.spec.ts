import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimDataFolder, prepareDataFolder } from './data-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('prepareDataFolder', () => {
  it('makes the folder', () => {
    prepareDataFolder(join(folder, 'new', 'one'));
    expect(existsSync(join(folder, 'new', 'one'))).toBe(true);
  });

  it('says what is wrong with something that is no folder', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => prepareDataFolder(join(folder, 'file'))).toThrow('cannot be used: it is not a folder.');
    expect(() => prepareDataFolder(join(folder, 'file', 'below'))).toThrow('cannot be used: it is not a folder.');
  });
});

describe('claimDataFolder', () => {
  /** Looks like a launcher in the list of processes. */
  const otherLauncher = (): ReturnType<typeof spawn> =>
    spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60000)', 'start.ts'], { stdio: 'ignore' });

  it('gives the folder to one at a time, and to the next when it is released', async () => {
    const other = otherLauncher();
    try {
      writeFileSync(join(folder, 'launcher.pid'), `${other.pid}\n`);
      await expect(claimDataFolder(folder)).rejects.toThrow(
        `already runs on the data folder ${folder} (process ${other.pid})`,
      );
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('waits for one that is on its way out', async () => {
    const other = otherLauncher();
    writeFileSync(join(folder, 'launcher.pid'), `${other.pid} stopping\n`);
    setTimeout(() => rmSync(join(folder, 'launcher.pid')), 500);
    const begun = Date.now();
    const claim = await claimDataFolder(folder);
    other.kill('SIGKILL');
    expect(Date.now() - begun).toBeGreaterThan(400);
    expect(claim.afterCrash).toBe(false);
  });

  it('takes over from one that is gone, and knows it', async () => {
    writeFileSync(join(folder, 'launcher.pid'), '4194304\n');
    const claim = await claimDataFolder(folder);
    expect(claim.afterCrash).toBe(true);
    claim.release();
    expect((await claimDataFolder(folder)).afterCrash).toBe(false);
  });
});
