import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionText, fingerprintOf, parseDirectory } from '@leeway/ballot/protocol';
import { fingerprintWords } from '@leeway/ballot/protocol/fingerprint-words';
import { generateTallyKeyPair, tallyKeyFileName } from '@leeway/ballot/server';
import { aPublishedRound, type PublishedRound } from '../../tests/support/a-published-round.ts';
import { check } from './check.ts';
import { handIn } from './hand-in.ts';
import { make } from './make.ts';

const HOUR_MS = 3_600_000;

let folder: string;
let said: string;
const say = (text: string): void => void (said += `${text}\n`);
const at = (...names: string[]): string => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trustee-'));
  said = '';
  writeFileSync(at('passphrase'), 'vijf woorden van een kaart\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

let server: Server | undefined;
afterEach(() => void server?.close());

const own = () => ({ key: at('key.pem'), passphraseFile: at('passphrase') });

/** Makes a key, and gives the public half as it was printed. */
const madeKey = async (): Promise<string> => {
  await make({ out: at('key.pem'), passphraseFile: at('passphrase') }, say);
  const [publicKey = ''] = /^B[\w-]{86}$/m.exec(said) ?? [];
  said = '';
  return publicKey;
};

/** A round for which this trustee made the key; its directory is in a file. */
const aRound = async (changes: Partial<Parameters<typeof aPublishedRound>[0]> = {}): Promise<PublishedRound> => {
  const tallyKey = await madeKey();
  const round = await aPublishedRound({ headcounts: [5], tallyKey, tallyKeyHeldBy: 'trustee', ...changes });
  writeFileSync(at('directory.json'), round.directory);
  return round;
};

describe('making a key', () => {
  it('leaves a file that only its owner can read, and prints the public key', async () => {
    expect(await madeKey()).toMatch(/^B[\w-]{86}$/);
    expect(statSync(at('key.pem')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('key.pem'), 'utf8')).toContain('ENCRYPTED PRIVATE KEY');
  });

  it('overwrites nothing', async () => {
    writeFileSync(at('key.pem'), 'the key of another round');
    const making = make({ out: at('key.pem'), passphraseFile: at('passphrase') }, say);
    await expect(making).rejects.toThrow('is there already, and is not overwritten');
    expect(readFileSync(at('key.pem'), 'utf8')).toBe('the key of another round');
    expect(said).toBe('');
  });
});

describe('checking a directory', () => {
  it('says the round, its dates and its fingerprint when the ballots are sealed to this key', async () => {
    const { directory } = await aRound();
    await check({ directory: at('directory.json'), own: own() }, say);
    expect(said).toContain('Voorjaar, Gemeente Zandwijk');
    expect(said).toContain(JSON.parse(directory).round.closesAt);
    expect(said).toContain(fingerprintWords(await fingerprintOf(directory)).join(' '));
    expect(said).toContain('Ballots are sealed to your key.');
  });

  it('needs no more than the public key, and reads the directory where the ballot box has it', async () => {
    const tallyKey = await madeKey();
    const { directory } = await aPublishedRound({ headcounts: [5], tallyKey, tallyKeyHeldBy: 'trustee' });
    server = createServer((request, response) => {
      response.writeHead(request.url === '/directory' ? 200 : 404).end(JSON.stringify({ directory }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await check({ directory: `${url}/directory`, own: { publicKey: tallyKey } }, say);
    expect(said).toContain('Ballots are sealed to your key.');
    await expect(check({ directory: `${url}/other`, own: own() }, say)).rejects.toThrow('the answer is 404.');
  });

  it('warns of another key, and of an installation that keeps the key itself', async () => {
    await aRound({ tallyKey: (await generateTallyKeyPair()).publicKey });
    await expect(check({ directory: at('directory.json'), own: own() }, say)).rejects.toThrow('sealed to another key');
    rmSync(at('key.pem'));
    await aRound({ tallyKeyHeldBy: 'installation' });
    await expect(check({ directory: at('directory.json'), own: own() }, say)).rejects.toThrow(
      'the installation itself',
    );
    expect(said).not.toContain('sealed to your key');
  });

  it('says what it can not read', async () => {
    await aRound();
    writeFileSync(at('other.json'), '{}');
    const reading = (directory: string) => check({ directory, own: { publicKey: '' } }, say);
    await expect(reading(at('other.json'))).rejects.toThrow('is no directory of a round');
    await expect(reading(at('none.json'))).rejects.toThrow('none.json cannot be read.');
    await expect(reading('http://127.0.0.1:9/directory')).rejects.toThrow('Nothing answers at http://127.0.0.1:9');
    const noKey = { key: at('none.pem'), passphraseFile: undefined };
    await expect(check({ directory: at('directory.json'), own: noKey }, say)).rejects.toThrow(
      'none.pem cannot be read.',
    );
  });
});

describe('handing in a key', () => {
  const places = (): [string, string] => [at('keys'), at('keys-copy')];
  const afterwards = { now: () => new Date(Date.now() + 2 * HOUR_MS) };
  const handingIn = (changes: Partial<Parameters<typeof handIn>[0]> = {}) =>
    handIn({ ...own(), directory: at('directory.json'), places: places(), clock: afterwards, ...changes }, say);
  const handedIn = (): string[] => places().flatMap((place) => (existsSync(place) ? readdirSync(place) : []));

  beforeEach(() => places().forEach((place) => mkdirSync(place)));

  it('puts it where the tally looks for it, in both places, and says what comes next', async () => {
    const round = await aRound();
    await handingIn();
    expect(handedIn()).toEqual([tallyKeyFileName(round), tallyKeyFileName(round)]);
    expect(said).toContain('The key is handed in.');
    await handingIn();
    expect(handedIn()).toHaveLength(2);
  });

  it('refuses before the round is over', async () => {
    await aRound();
    await expect(handingIn({ clock: { now: () => new Date() } })).rejects.toThrow('The round is open until ');
    expect(handedIn()).toEqual([]);
  });

  it('refuses until the new end of a round that was extended, where it can look that up', async () => {
    const { directory } = await aRound();
    const later = new Date(Date.parse(parseDirectory(directory).round.closesAt) + 24 * HOUR_MS).toISOString();
    const extension = extensionText(parseDirectory(directory), await fingerprintOf(directory), later);
    const answers: Record<string, object> = { '/directory': { directory }, '/extension': { extension } };
    server = createServer(({ url }, response) => response.end(JSON.stringify(answers[url ?? '']))).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/directory`;
    await expect(handingIn({ directory: address })).rejects.toThrow(`open until ${later}`);
    answers['/extension'] = { extension: extension.replace(later, later.replace('T', ' ')) };
    await expect(handingIn({ directory: address })).rejects.toThrow('does not say when this round ends');
    expect(handedIn()).toEqual([]);
    await handingIn();
    expect(said).toContain('A file can not tell whether the round was extended.');
  });

  it('refuses the key of another round', async () => {
    await aRound({ tallyKey: (await generateTallyKeyPair()).publicKey });
    await expect(handingIn()).rejects.toThrow('sealed to another key');
    expect(handedIn()).toEqual([]);
  });

  it('refuses folders that are not the tally’s', async () => {
    await aRound();
    await expect(handingIn({ places: [at('keys'), at('typo')] })).rejects.toThrow('typo is not there');
    expect(existsSync(at('typo'))).toBe(false);
    expect(handedIn()).toEqual([]);
  });

  it('refuses to replace another key', async () => {
    const round = await aRound();
    writeFileSync(at('keys', tallyKeyFileName(round)), 'another');
    await expect(handingIn()).rejects.toThrow('The tally has another key for this round');
    expect(readFileSync(at('keys', tallyKeyFileName(round)), 'utf8')).toBe('another');
  });
});
