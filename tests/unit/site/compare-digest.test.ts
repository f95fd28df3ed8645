import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sha256, wordsDigest } from '../../../src/files/digest.ts';
import { renderText } from '../../../src/files/txt.ts';
import { compareDigits, digestBytes, digestWords, wordsOfText } from '../../../src/scripts/compare-digest.ts';
import { loadSite } from '../../helpers/load-site.ts';

const { plans } = await loadSite('content');

describe.each(plans.map((plan) => ({ id: plan.id, plan })))('what a browser computes for $id', ({ plan }) => {
  const text = renderText(plan);
  test.each([
    ['as it was downloaded', text],
    ['as Windows saves it', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['as a Mac decomposes it', text.normalize('NFD')],
    ['with the spaces and soft hyphens of a word processor', text.replaceAll(' ', '\u00A0').replaceAll('đ', 'đ\u00AD')],
    ['with the Đ of another alphabet', text.replaceAll('Đ', '\u00D0')],
    ['broken into other lines', text.replace(/\s+/gu, ' \n\t ')],
  ])('of its text file, %s, is its digest', async (_, given) => {
    expect(await digestWords(wordsOfText(given))).toBe(wordsDigest(plan));
  });

  test('is another as soon as a word is missing', async () => {
    expect(await digestWords(wordsOfText(text).slice(1))).not.toBe(wordsDigest(plan));
  });
});

test('a file counts byte for byte', async () => {
  const bytes = new Uint8Array(readFileSync('tests/fixtures/signed.pdf'));
  expect(await digestBytes(bytes)).toBe(sha256(bytes));
});

test('digits are compared as people write them, and never too few of them', () => {
  const digest = '3f5a09c17d2eb8461122';
  expect(compareDigits(digest, '3f5a 09c1 7d2e b846')).toBe('same');
  expect(compareDigits(digest, ' 3F5A09C17D2EB8461122 ')).toBe('same');
  expect(compareDigits(digest, '3f5a 09c1 7d2e b847')).toBe('different');
  expect(compareDigits(digest, '3f5b')).toBe('different');
  expect(compareDigits(digest, '3f5a')).toBe('tooFew');
  expect(compareDigits(digest, ' ')).toBeUndefined();
  expect(compareDigits(digest, `${digest}00`)).toBe('different');
});
