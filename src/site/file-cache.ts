/**
 * Files that cost time to make, kept between builds under a digest of everything they are made of. What has not changed costs
 * nothing; what is damaged is made anew; what nobody has asked for in a while goes.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../files/digest.ts';

/**
 * The bytes that `make` gives for `input`, made once.
 * @param kind a short name that ends the file's name: `pdf`
 * @param input everything the bytes depend on besides the program
 */
export type Cached = (
  kind: string,
  input: string | Uint8Array,
  make: () => Promise<Uint8Array> | Uint8Array,
) => Promise<Uint8Array<ArrayBuffer>>;

export interface CacheOptions {
  folder: string;
  /** Changes with the program that makes the files. */
  program: () => Promise<string>;
  /** Days that an entry is kept without being asked for. */
  keptDays?: number;
  /** Bytes at which the entries that were not asked for longest go. */
  keptBytes?: number;
}

const digestLength = 32;
const day = 86_400_000;

/** Creates a cache in a folder. What cannot be read or written makes it useless, never wrong. */
export function createFileCache({ folder, program, keptDays = 14, keptBytes = 1e9 }: CacheOptions): Cached {
  const making = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let pruning: Promise<void> | undefined;

  async function provide(file: string, make: () => Promise<Uint8Array> | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    const known = await readEntry(file);
    if (known !== undefined) return known;
    const bytes = new Uint8Array(await make());
    // A folder that is full or read-only is no reason to fail.
    await writeEntry(file, bytes).catch(() => undefined);
    pruning ??= prune(folder, { keptDays, keptBytes }).catch(() => undefined);
    await pruning;
    return bytes;
  }

  return async (kind, input, make) => {
    const digest = await program().catch(() => undefined);
    if (digest === undefined) return new Uint8Array(await make());
    const key = createHash('sha256').update(`${kind}\0${digest}\0`).update(input).digest('hex');
    const file = path.join(folder, `${key}.${kind}`);
    const running = making.get(file);
    if (running !== undefined) return running;
    const promise = provide(file, make);
    making.set(file, promise);
    try {
      return await promise;
    } finally {
      making.delete(file);
    }
  };
}

/** An entry is the SHA-256 of the bytes and the bytes; undefined where there is none or it is damaged. */
async function readEntry(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const entry = await readFile(file);
    const bytes = new Uint8Array(entry.subarray(digestLength));
    if (entry.subarray(0, digestLength).toString('hex') !== sha256(bytes)) return undefined;
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > day) await utimes(file, new Date(), new Date());
    return bytes;
  } catch {
    return undefined;
  }
}

/** Written beside its place and moved there, so that no other process ever reads half of it. */
async function writeEntry(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.draft`;
  try {
    await writeFile(draft, Buffer.concat([createHash('sha256').update(bytes).digest(), bytes]));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes what was not asked for in `keptDays`, and of the rest what was not asked for longest, down to `keptBytes`. */
export async function prune(
  folder: string,
  { keptDays, keptBytes }: { keptDays: number; keptBytes: number },
): Promise<void> {
  const entries = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const file = path.join(folder, name);
      // Another build may have removed it since.
      const found = await stat(file).catch(() => undefined);
      return found === undefined ? [] : [{ file, mtimeMs: found.mtimeMs, size: found.size }];
    }),
  );
  let bytes = 0;
  for (const { file, mtimeMs, size } of entries.flat().sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    bytes += size;
    if (Date.now() - mtimeMs > keptDays * day || bytes > keptBytes) await rm(file, { force: true });
  }
}

/** Everything that files are made with: these folders of src/, and the versions of the packages. */
const makers = ['vietnamese', 'decree30', 'plan', 'presentation', 'files', 'site'];

/** A digest of the program's sources that make files, and of its packages. */
export async function digestProgram(root: string): Promise<string> {
  const hash = createHash('sha256');
  const add = async (file: string): Promise<void> => {
    hash.update(`${file}\0`).update(await readFile(path.join(root, file)));
  };
  await add('package-lock.json');
  for (const folder of makers) {
    const files = await readdir(path.join(root, 'src', folder), { recursive: true, withFileTypes: true });
    const names = files
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    for (const name of names.sort()) await add(name);
  }
  return hash.digest('hex');
}

let program: Promise<string> | undefined;

/** The cache of the builds: node_modules/.cache/niem-yet/files, or the folder that FILE_CACHE names. */
export const cached: Cached = createFileCache({
  folder: process.env.FILE_CACHE ?? path.join('node_modules', '.cache', 'niem-yet', 'files'),
  program: () => (program ??= digestProgram(process.cwd())),
});
