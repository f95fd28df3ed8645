import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../../scripts/server/start.ts';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'niem-yet-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'lich'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<h1>Niêm Yết</h1>');
  writeFileSync(join(root, 'lich/index.html'), '<h1>Lịch</h1>');
  writeFileSync(join(root, '404.html'), '<h1>Không tìm thấy</h1>');
  writeFileSync(join(root, 'van-ban.txt'), 'Điều 7');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  server = await startServer({ root, port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The status of a request whose path is sent as it stands, without the client's clean-up. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(server.url, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

test('serves the page of a folder, with headers that a meta element cannot carry', async () => {
  const response = await fetch(`${server.url}/lich/`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(await response.text()).toContain('Lịch');
});

test('sends a folder without its slash to the address with one, query kept', async () => {
  const response = await fetch(`${server.url}/lich?nam=2023`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/lich/?nam=2023');
});

test('says that text is UTF-8', async () => {
  const response = await fetch(`${server.url}/van-ban.txt`);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe('Điều 7');
});

test('answers an unknown address with the 404 page', async () => {
  const response = await fetch(`${server.url}/khong-co/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Không tìm thấy');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/lich/..%5c..%5csecret.txt',
  '/link.txt',
  '//secret.txt',
  '/%',
  '/%00',
])('does not leave its folder for %s', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('compresses with brotli where the client takes it', async () => {
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    request(server.url, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      expect(response.headers['content-encoding']).toBe('br');
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve(Buffer.concat(chunks));
      });
    })
      .once('error', reject)
      .end();
  });
  expect(brotliDecompressSync(bytes).toString()).toBe('<h1>Niêm Yết</h1>');
});

test('answers a page that the client has already with 304, and a form with 405', async () => {
  const first = await fetch(`${server.url}/`);
  const second = await fetch(`${server.url}/`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(second.status).toBe(304);
  expect((await fetch(`${server.url}/`, { method: 'POST' })).status).toBe(405);
});
