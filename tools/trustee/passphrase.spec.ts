import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { choosePassphrase, readPassphrase } from './passphrase.ts';

const LONG = 'vijf woorden van een kaart';

let folder: string;
let seen: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passphrase-'));
  seen = '';
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Somebody who types these answers, each when they are asked. */
const somebody = (...answers: string[]) => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      seen += chunk.toString();
      if (chunk.toString().endsWith(': ')) setImmediate(() => input.write(answers.shift() ?? ''));
      done();
    },
  });
  return { input, output };
};

const file = (text: string): string => {
  writeFileSync(join(folder, 'passphrase'), text);
  return join(folder, 'passphrase');
};

describe('choosing a passphrase', () => {
  it('asks twice, and shows nothing of what is typed', async () => {
    expect(await choosePassphrase(undefined, somebody(`${LONG}\r`, `${LONG}\r`))).toBe(LONG);
    expect(seen).toContain('The same again: ');
    expect(seen).not.toContain('vijf');
  });

  it('refuses two that differ, and one that is too short', async () => {
    await expect(choosePassphrase(undefined, somebody(`${LONG}\r`, `${LONG}!\r`))).rejects.toThrow('differ');
    await expect(choosePassphrase(undefined, somebody('kort\r'))).rejects.toThrow('too short');
    await expect(choosePassphrase(file('kort'))).rejects.toThrow('too short');
  });

  it('stops at Ctrl-C', async () => {
    await expect(choosePassphrase(undefined, somebody('vijf\u0003'))).rejects.toThrow('Stopped; nothing was done.');
  });

  it('says that nobody can be asked where there is no terminal', async () => {
    const { output } = somebody();
    await expect(choosePassphrase(undefined, { input: new PassThrough(), output })).rejects.toThrow(
      '--passphrase-file',
    );
  });
});

describe('reading a passphrase', () => {
  it('takes the first line of a file', async () => {
    expect(await readPassphrase(file(`${LONG}\r\nand a note\n`))).toBe(LONG);
  });

  it('says which file can not be read', async () => {
    await expect(readPassphrase(join(folder, 'none'))).rejects.toThrow(`${join(folder, 'none')} cannot be read.`);
  });

  it('asks once where there is no file', async () => {
    expect(await readPassphrase(undefined, somebody('kort mag hier\r'))).toBe('kort mag hier');
  });
});
