import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readAddress } from './read-address.ts';
import { verify } from './verify.ts';

const API_ORIGIN = 'https://api.example';
const FILES = { 'index.html': '<!doctype html><script src="main-1.js"></script>', 'main-1.js': 'const honest = true;' };
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
    `connect-src 'self' ${API_ORIGIN}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

let folder: string;
let server: Server;
let origin: string;
let said: string[];
let headers: Record<string, string>;
/** What is served, by path and encoding; a test changes it. */
let served: (path: string, encoding: 'br' | 'gzip' | 'identity') => Buffer | undefined;

const plain = (path: string): string | undefined =>
  path === '/config.json'
    ? JSON.stringify({ apiOrigin: API_ORIGIN })
    : FILES[(path === '/' ? 'index.html' : path.slice(1)) as keyof typeof FILES];

const COMPRESS = { br: brotliCompressSync, gzip: gzipSync, identity: Buffer.from } as const;

function respond(request: IncomingMessage, response: ServerResponse): void {
  const accepted = String(request.headers['accept-encoding']);
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
  const body = served(request.url ?? '', encoding);
  response.writeHead(body === undefined ? 404 : 200, { ...headers, 'content-encoding': encoding }).end(body);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-verify-'));
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
  }
  said = [];
  headers = HEADERS;
  served = (path, encoding) => {
    const text = plain(path);
    return text === undefined ? undefined : COMPRESS[encoding](text);
  };
  server = createServer(respond);
  await new Promise<void>((ready) => server.listen(0, ready));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const verified = () => verify(origin, folder, (text) => said.push(text));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const lineOf = (path: string) => said.find((line) => line.includes(`  ${path}  `));

/** Serves something else at a path, to those who ask in this way only. */
function tamper(path: string, text: string, ...encodings: string[]): void {
  const honest = served;
  served = (asked, encoding) =>
    asked === path && encodings.includes(encoding) ? COMPRESS[encoding](text) : honest(asked, encoding);
}

describe('verify', () => {
  it('finds a true copy the same, and names the hash of every file', async () => {
    expect(await verified()).toBe(true);
    expect(lineOf('/main-1.js')).toBe(`${sha256(FILES['main-1.js'])}  /main-1.js  the same`);
    expect(lineOf('/')).toBe(`${sha256(FILES['index.html'])}  /  the same`);
    expect(lineOf('/index.html')).toContain('the same');
    expect(said.join('\n')).toContain(`${origin} serves the published page`);
    expect(said.join('\n')).toContain(API_ORIGIN);
    expect(said.join('\n')).not.toContain('.br');
  });

  it.each([['br'], ['gzip'], ['identity']])('finds a copy that differs for those who ask for %s', async (encoding) => {
    tamper('/main-1.js', 'const honest = false;', encoding);
    expect(await verified()).toBe(false);
    expect(lineOf('/main-1.js')).toContain('differs');
    expect(lineOf('/main-1.js')).toContain(sha256('const honest = false;'));
    expect(said.join('\n')).toContain(`${origin} does not serve what is built here: 1 of 3`);
  });

  it('finds a start page that differs at the root only', async () => {
    tamper('/', `${FILES['index.html']}<script src="more.js"></script>`, 'br', 'gzip', 'identity');
    expect(await verified()).toBe(false);
    expect(lineOf('/')).toContain('differs');
    expect(lineOf('/index.html')).toContain('the same');
  });

  it('finds one byte too many', async () => {
    tamper('/main-1.js', `${FILES['main-1.js']}\n`, 'identity');
    expect(await verified()).toBe(false);
  });

  it('finds a file missing, and one that cannot be decompressed', async () => {
    const honest = served;
    served = (path, encoding) => (path === '/main-1.js' ? undefined : honest(path, encoding));
    expect(await verified()).toBe(false);
    expect(lineOf('/main-1.js')).toMatch(/missing$/);
    served = (path, encoding) =>
      path === '/main-1.js' && encoding === 'br' ? Buffer.from('no Brotli') : honest(path, encoding);
    said = [];
    expect(await verified()).toBe(false);
    expect(lineOf('/main-1.js')).toContain('cannot be decompressed');
  });

  it.each([
    ['a policy that lets others in', { 'content-security-policy': "script-src 'self' https://elsewhere.example" }],
    ['a referrer', { 'referrer-policy': 'origin' }],
    ['a cookie', { 'set-cookie': 'visitor=7' }],
    ['a script that no file names', { link: '</more.js>; rel=modulepreload' }],
    ['a third party that is told', { nel: '{"report_to":"elsewhere"}' }],
  ])('finds headers with %s', async (_name, changed) => {
    headers = { ...HEADERS, ...(changed as Record<string, string>) };
    expect(await verified()).toBe(false);
    expect(said.join('\n')).toContain(`header ${Object.keys(changed)[0]}`);
  });

  it.each(Object.keys(HEADERS))('misses the header %s', async (name) => {
    headers = Object.fromEntries(Object.entries(HEADERS).filter(([other]) => other !== name));
    expect(await verified()).toBe(false);
    expect(said.join('\n')).toContain(`The header ${name} is missing`);
  });

  it('says when there is no Leeway, when visitors are sent on, and when nothing answers', async () => {
    served = () => Buffer.from('another site');
    await expect(verified()).rejects.toThrow(`There is no ballot box of Leeway at ${origin}`);
    headers = { ...HEADERS, location: 'https://stem.example/config.json' };
    await expect(verified()).rejects.toThrow('sends its visitors on to https://stem.example');
    server.close();
    server.closeAllConnections();
    await expect(verified()).rejects.toThrow(`Nothing answers at ${origin}: `);
  });
});

describe('readAddress', () => {
  it('takes an address, or a personal link of which it keeps the secret', () => {
    expect(readAddress(['https://stem.example'])).toBe('https://stem.example');
    expect(readAddress(['https://stem.example/#/c/org/round/secret'])).toBe('https://stem.example');
  });

  it.each([[[]], [['stem.example']], [['ftp://stem.example']], [['https://a.example', 'https://b.example']]])(
    'refuses %j',
    (args) => {
      expect(() => readAddress(args)).toThrow('npm run verify -- https://stem.example');
    },
  );
});
