import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from '../../../src/site/own-hashes.ts';

const hash = (body: string): string => `'sha256-${createHash('sha256').update(body).digest('base64')}'`;
const page = (hashes: string[], body: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${hashes.join(' ')}; style-src 'self';">${body}`;

test('a page keeps the hash of its own script and loses the others', () => {
  const script = '<script type="module">let a = 1;</script>';
  const html = keepOwnHashes(page([hash('let a = 1;'), hash('let b = 2;')], script));
  expect(html).toBe(page([hash('let a = 1;')], script));
});

test('the hash at the end of a directive goes without its semicolon', () => {
  expect(keepOwnHashes(page([hash('let b = 2;')], ''))).toBe(page([], '').replace("'self' ;", "'self';"));
});

test('a page without a policy stays as it is', () => {
  expect(keepOwnHashes('<p>Không có</p>')).toBe('<p>Không có</p>');
});
