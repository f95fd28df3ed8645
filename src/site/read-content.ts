/** content/ on disk → memory. The only place that reads the authors' files. */
import { open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findSignedFile, headLength, type SignedFile } from '../plan/read/signed-file.ts';
import type { Content } from '../plan/read/site.ts';

/** The folder that holds units.yaml and plans/: CONTENT_DIR, or content/ of the project. */
export const contentFolder = (): string => process.env.CONTENT_DIR ?? 'content';

/**
 * Reads every file of the plans and the list of units.
 * @param folder the content folder
 * @throws if units.yaml or plans/ is missing
 */
export async function readContent(folder: string = contentFolder()): Promise<Content> {
  const plansFolder = path.join(folder, 'plans');
  const entries = await readdir(plansFolder, { withFileTypes: true });
  const ids = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return {
    units: await readRaw(path.join(folder, 'units.yaml')),
    plans: await Promise.all(
      ids.map(async (id) => {
        const planFolder = path.join(plansFolder, id);
        const found = await readdir(planFolder);
        const signed = findSignedFile(found);
        const names = found.filter((name) => name.endsWith('.mdx')).sort();
        return {
          id,
          path: shown(planFolder),
          files: await Promise.all(names.map((name) => readRaw(path.join(planFolder, name)))),
          ...(signed === undefined ? {} : { signed: await readHead(path.join(planFolder, signed)) }),
        };
      }),
    ),
  };
}

async function readRaw(file: string): Promise<{ path: string; text: string }> {
  return { path: shown(file), text: await readFile(file, 'utf8') };
}

/** Only the head: scans are large, and their bytes are not read before they are published. */
async function readHead(file: string): Promise<SignedFile> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(headLength), 0, headLength, 0);
    return { path: shown(file), size: (await handle.stat()).size, head: buffer.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}

/** A path as messages show it: from the working folder, with slashes. */
function shown(file: string): string {
  return path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/');
}
