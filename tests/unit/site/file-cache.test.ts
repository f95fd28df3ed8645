import { mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileCache, digestProgram, prune, type Cached } from '../../../src/site/file-cache.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const day = 86_400_000;

let folder: string;
let made: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-cache-'));
  made = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A cache as one process has it; what is made is noted. */
const open = (program = 'v1', place = folder): Cached =>
  createFileCache({ folder: place, program: () => Promise.resolve(program) });

const ask = async (cached: Cached, input: string, kind = 'pdf'): Promise<string> =>
  Buffer.from(
    await cached(kind, input, async () => {
      made.push(`${kind} ${input}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return bytes(`bytes of ${kind} ${input}`);
    }),
  ).toString();

async function onlyEntry(): Promise<string> {
  const [name, ...others] = await readdir(folder);
  expect(others).toEqual([]);
  return join(folder, name ?? '');
}

describe('a file that was made before', () => {
  test('is not made again, not even by the next process', async () => {
    const cached = open();
    expect(await ask(cached, 'plan A')).toBe('bytes of pdf plan A');
    expect(await ask(cached, 'plan A')).toBe('bytes of pdf plan A');
    expect(await ask(open(), 'plan A')).toBe('bytes of pdf plan A');
    expect(made).toEqual(['pdf plan A']);
  });

  test('is made anew for another plan, another format and another program', async () => {
    await ask(open(), 'plan A');
    await ask(open(), 'plan B');
    await ask(open(), 'plan A', 'docx');
    await ask(open('v2'), 'plan A');
    expect(made).toEqual(['pdf plan A', 'pdf plan B', 'docx plan A', 'pdf plan A']);
  });

  test('is made once where two ask at the same time', async () => {
    const cached = open();
    expect(await Promise.all([ask(cached, 'plan A'), ask(cached, 'plan A')])).toEqual([
      'bytes of pdf plan A',
      'bytes of pdf plan A',
    ]);
    expect(made).toHaveLength(1);
  });

  test('is whole where two processes make it at the same time', async () => {
    await Promise.all([ask(open(), 'plan A'), ask(open(), 'plan A')]);
    expect(made).toHaveLength(2);
    await onlyEntry();
    expect(await ask(open(), 'plan A')).toBe('bytes of pdf plan A');
    expect(made).toHaveLength(2);
  });
});

describe('an entry that is damaged', () => {
  const damages: [string, (file: string) => Promise<void>][] = [
    ['cut short', (file) => truncate(file, 40)],
    ['emptied', (file) => truncate(file, 0)],
    [
      'with one bit turned',
      async (file) => {
        const entry = await readFile(file);
        entry[entry.length - 1] = (entry.at(-1) ?? 0) ^ 1;
        await writeFile(file, entry);
      },
    ],
    [
      'with something after its end',
      async (file) => writeFile(file, Buffer.concat([await readFile(file), bytes('x')])),
    ],
  ];
  test.each(damages)('%s is made anew and mended', async (_, damage) => {
    await ask(open(), 'plan A');
    await damage(await onlyEntry());
    expect(await ask(open(), 'plan A')).toBe('bytes of pdf plan A');
    expect(made).toHaveLength(2);
    expect(await ask(open(), 'plan A')).toBe('bytes of pdf plan A');
    expect(made).toHaveLength(2);
  });
});

describe('what cannot be had', () => {
  test('a maker that fails fails the caller, leaves nothing behind and is asked again', async () => {
    const cached = open();
    const fail = (): Promise<Uint8Array> => Promise.reject(new Error('no font'));
    await expect(cached('pdf', 'plan A', fail)).rejects.toThrow('no font');
    expect(await readdir(folder)).toEqual([]);
    expect(await ask(cached, 'plan A')).toBe('bytes of pdf plan A');
  });

  test('a folder that cannot be written only costs time', async () => {
    const place = join(folder, 'file');
    await writeFile(place, '');
    expect(await ask(open('v1', place), 'plan A')).toBe('bytes of pdf plan A');
    expect(await ask(open('v1', place), 'plan A')).toBe('bytes of pdf plan A');
    expect(made).toHaveLength(2);
  });

  test('a program that cannot be read is never confused with another', async () => {
    const cached = createFileCache({ folder, program: () => Promise.reject(new Error('no sources')) });
    await ask(cached, 'plan A');
    await ask(cached, 'plan A');
    expect(made).toHaveLength(2);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('what is kept', () => {
  const fill = async (ages: readonly number[]): Promise<void> => {
    for (const [index, age] of ages.entries()) {
      const file = join(folder, `entry-${String(index)}.pdf`);
      await writeFile(file, Buffer.alloc(100));
      const then = new Date(Date.now() - age * day);
      await utimes(file, then, then);
    }
  };

  test('nothing that was not asked for in the days allowed', async () => {
    await fill([0, 5, 13.9, 14.1, 400]);
    await prune(folder, { keptDays: 14, keptBytes: 1e9 });
    expect((await readdir(folder)).sort()).toEqual(['entry-0.pdf', 'entry-1.pdf', 'entry-2.pdf']);
  });

  test('of too much, what was asked for last', async () => {
    await fill([3, 0, 2, 1]);
    await prune(folder, { keptDays: 14, keptBytes: 250 });
    expect((await readdir(folder)).sort()).toEqual(['entry-1.pdf', 'entry-3.pdf']);
  });

  test('whatever is asked for, however old; the rest goes when something is made', async () => {
    await ask(open(), 'plan A');
    const entry = await onlyEntry();
    const then = new Date(Date.now() - 20 * day);
    await utimes(entry, then, then);
    await fill([20]);
    await ask(open(), 'plan A');
    expect(made).toHaveLength(1);
    await ask(open(), 'plan B');
    expect(await readdir(folder)).toHaveLength(2);
    await ask(open(), 'plan A');
    expect(made).toHaveLength(2);
  });
});

describe('the digest of the program', () => {
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  beforeEach(async () => {
    await put('package-lock.json', '{}');
    for (const area of ['vietnamese', 'decree30', 'plan/read', 'presentation', 'files/pdf', 'site', 'pages'])
      await put(`src/${area}/a.ts`, 'export const a = 1;');
  });

  test.each([
    'src/files/pdf/a.ts',
    'src/plan/read/a.ts',
    'src/decree30/a.ts',
    'src/presentation/a.ts',
    'src/vietnamese/a.ts',
    'package-lock.json',
  ])('changes with %s', async (file) => {
    const before = await digestProgram(folder);
    await put(file, 'changed');
    expect(await digestProgram(folder)).not.toBe(before);
  });

  test('changes with a file that is added or renamed, not with a page', async () => {
    const before = await digestProgram(folder);
    await put('src/pages/a.ts', 'changed');
    expect(await digestProgram(folder)).toBe(before);
    await put('src/files/b.ts', '');
    expect(await digestProgram(folder)).not.toBe(before);
  });

  test('of this project can be computed', async () => {
    expect(await digestProgram('.')).toMatch(/^[0-9a-f]{64}$/u);
  });
});
