import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sha256, shortDigest, wordsDigest } from '../../../src/files/digest.ts';
import { renderText } from '../../../src/files/txt.ts';
import { qrSvg, verification } from '../../../src/files/verification.ts';
import { isVerification } from '../../../src/files/verification-text.ts';
import { loadSite, siteFolders, siteUrl } from '../../helpers/load-site.ts';
import { splitWords } from '../../helpers/split-words.ts';

const plans = (await Promise.all(siteFolders.map(loadSite))).flatMap((site) => site.plans);
const hasShell = spawnSync('sh', ['-c', 'command -v sha256sum tr sed']).status === 0;

/** The command that the help page prints, for one plan's text file. */
const [, command = ''] = /```sh\n(.+)\n```/u.exec(readFileSync('content/guide/doi-chieu.mdx', 'utf8')) ?? [];

describe.each(plans.map((plan) => ({ id: plan.id, plan })))('the digest of $id', ({ plan }) => {
  test('is that of the words of its text file', () => {
    const words = splitWords(renderText(plan).normalize('NFC'));
    expect(wordsDigest(plan)).toBe(createHash('sha256').update(words.join(' '), 'utf8').digest('hex'));
  });

  test.runIf(hasShell)('is what the command of the help page prints for the text file', () => {
    expect(command).toContain('2976-kh-ubnd.txt');
    const { stdout } = spawnSync('sh', ['-c', command.replace(/<\s*\S+\.txt/u, '')], {
      input: renderText(plan),
      encoding: 'utf8',
    });
    expect(stdout).toBe(`${wordsDigest(plan)}  -\n`);
  });

  test('stays as lines are broken otherwise, and changes with one letter', () => {
    const { signature } = plan;
    expect(wordsDigest({ ...plan, notes: [] })).toBe(wordsDigest(plan));
    expect(wordsDigest({ ...plan, signature: { ...signature, name: signature.name.replace(' ', '\n ') } })).toBe(
      wordsDigest(plan),
    );
    expect(wordsDigest({ ...plan, signature: { ...signature, name: `${signature.name}.` } })).not.toBe(
      wordsDigest(plan),
    );
  });
});

test('letters count as they are read, however they are composed', () => {
  const [plan] = plans;
  if (plan === undefined) throw new Error('No plan');
  const decomposed = { ...plan, signature: { ...plan.signature, name: plan.signature.name.normalize('NFD') } };
  expect(decomposed.signature.name).not.toBe(plan.signature.name);
  expect(wordsDigest(decomposed)).toBe(wordsDigest(plan));
});

test('a digest for human eyes is its first digits in groups', () => {
  expect(shortDigest(sha256(''))).toBe('e3b0 c442 98fc 1c14');
});

describe('the foot of the printed document', () => {
  const [plan] = plans;
  if (plan === undefined) throw new Error('No plan');
  const foot = verification(plan, { site: siteUrl });

  test('gives the address and the first digits, and is recognised as what it is', () => {
    expect(foot?.url).toBe(`https://niem-yet.example/ke-hoach/${plan.id}/`);
    expect(foot?.short).toBe(shortDigest(wordsDigest(plan)));
    expect(foot?.lines.join('\n')).toBe(
      `Bản trực tuyến: ${foot?.url ?? ''}\nMã đối chiếu (SHA-256): ${foot?.short ?? ''}`,
    );
    const [first = '', second = ''] = foot?.lines ?? [];
    expect(isVerification(first, second)).toBe(true);
    for (const [a, b] of [
      [second, first],
      [first, `${second}.`],
      [`${first} và`, second],
      [first, 'Nguyễn Thị Thanh Lịch'],
      ['', ''],
    ] as const)
      expect(isVerification(a, b), `${a} | ${b}`).toBe(false);
  });

  test('is absent where the author wants none', () => {
    expect(verification({ ...plan, verification: false }, { site: siteUrl })).toBeUndefined();
  });

  test('its code is square, and its drawing has every black module and no other', () => {
    const qr = foot?.qr ?? [];
    expect(qr.length).toBeGreaterThanOrEqual(21);
    expect(qr.every((row) => row.length === qr.length)).toBe(true);
    const drawn = qr.map((row) => row.map(() => false));
    for (const [, x, y, length, back] of qrSvg(qr).matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/gu)) {
      expect(back).toBe(length);
      for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
        const row = drawn[Number(y)];
        if (row !== undefined) row[at] = true;
      }
    }
    expect(drawn).toEqual(qr);
  });
});
