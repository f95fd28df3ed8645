import { mkdtemp, cp, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSite, planOf } from '../../../helpers/load-site.ts';

let folder: string;
const signed = (): string => join(folder, 'plans/05-kh-ubnd/signed.pdf');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signed-'));
  await cp('tests/fixtures/xa/content', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const errors = async (): Promise<string[]> =>
  (await loadSite(folder)).findings.filter(({ severity }) => severity === 'error').map(({ check }) => check);

test('a signed PDF is accepted and is no part of the tree', async () => {
  const before = planOf(await loadSite(folder), '05-kh-ubnd');
  await copyFile('tests/fixtures/signed.pdf', signed());
  expect(await errors()).toEqual([]);
  expect(planOf(await loadSite(folder), '05-kh-ubnd')).toEqual(before);
});

test('what some programs put before the mark of a PDF is not held against it', async () => {
  const pdf = await readFile('tests/fixtures/signed.pdf');
  await writeFile(signed(), Buffer.concat([Buffer.from('\uFEFF\r\n'), pdf]));
  expect(await errors()).toEqual([]);
  await writeFile(signed(), Buffer.concat([Buffer.alloc(1024), pdf]));
  expect(await errors()).toEqual(['signed-file']);
});

test('a signed PDF whose name has capitals is not passed over: its new name is asked for', async () => {
  await copyFile('tests/fixtures/signed.pdf', join(folder, 'plans/05-kh-ubnd/Signed.PDF'));
  const found = (await loadSite(folder)).findings.filter(({ check }) => check === 'signed-file');
  expect(found).toEqual([
    expect.objectContaining({ severity: 'error', remedy: expect.stringContaining('signed.pdf') as string }),
  ]);
  expect(found[0]?.message).toContain('Signed.PDF');
  await copyFile('tests/fixtures/signed.pdf', signed());
  expect(await errors()).toEqual([]);
});

test('the foot of the printed notice is switched off in the front matter, and only by true or false', async () => {
  const main = join(folder, 'plans/05-kh-ubnd/plan.mdx');
  const text = await readFile(main, 'utf8');
  const write = (value: string): Promise<void> =>
    writeFile(main, text.replace(/^kind:/mu, `verification: ${value}\nkind:`));
  expect(planOf(await loadSite(folder), '05-kh-ubnd').verification).toBeUndefined();
  await write('true');
  expect(planOf(await loadSite(folder), '05-kh-ubnd').verification).toBeUndefined();
  await write('false');
  expect(planOf(await loadSite(folder), '05-kh-ubnd').verification).toBe(false);
  await write('không');
  expect(await errors()).toEqual(['front-matter']);
});
