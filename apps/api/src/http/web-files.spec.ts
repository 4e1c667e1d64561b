import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Request, Response } from 'express';
import { webFiles } from './web-files.js';

const PAGE = '<!doctype html><title>Leeway</title>';
const SCRIPT = 'export const page = 1;';

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-web-files-'));
  for (const [name, text] of Object.entries({ 'index.html': PAGE, 'main-7QXK2F5B.js': SCRIPT })) {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
  }
  writeFileSync(join(folder, 'plain.csv'), 'a;b');
  const serve = webFiles(folder);
  server = createServer((request, response) => {
    const withPath = Object.assign(request, { path: request.url ?? '' }) as unknown as Request;
    void serve(withPath, response as unknown as Response, () => response.writeHead(404).end());
  }).listen(0);
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, encodings: string) => fetch(`${url}${path}`, { headers: { 'accept-encoding': encodings } });

describe('webFiles', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['identity', null],
  ])('answers a browser that takes %s with %s', async (encodings, expected) => {
    for (const [path, text] of [
      ['/main-7QXK2F5B.js', SCRIPT],
      ['/', PAGE],
      ['/a/place/in/the/app', PAGE],
    ] as const) {
      const response = await get(path, encodings);
      expect(response.headers.get('content-encoding')).toBe(expected);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(await response.text()).toBe(text);
    }
  });

  it('says what a compressed file is, and how long it may be kept', async () => {
    const script = await get('/main-7QXK2F5B.js', 'br');
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await get('/', 'br');
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  it('serves what was not compressed as it is', async () => {
    const response = await get('/plain.csv', 'br, gzip');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe('a;b');
  });

  it('leaves the api alone', async () => {
    expect((await get('/api/session', 'br')).status).toBe(404);
  });
});
