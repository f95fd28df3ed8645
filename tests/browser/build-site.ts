/** Builds other sites than dist/: from other content, or under other circumstances. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../scripts/server/start.ts';
import { runProgram } from '../helpers/run-program.ts';

const program = fileURLToPath(new URL('astro-build.ts', import.meta.url));
const workshop = fileURLToPath(new URL('../../.cache/test/sites/', import.meta.url));

export interface Build {
  /** The folder of the built site. */
  root: string;
  remove: () => void;
}

export interface ServedBuild {
  root: string;
  /** Without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Builds the site from nothing into a new folder.
 * @param env added to the environment; undefined takes a variable out of it
 * @throws with what the build printed, if it fails
 */
export async function buildSite(env: Readonly<Record<string, string | undefined>>): Promise<Build> {
  mkdirSync(workshop, { recursive: true });
  const folder = mkdtempSync(workshop);
  const root = join(folder, 'site');
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await runProgram(process.execPath, [program, root, join(folder, 'cache')], {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      FILE_CACHE: join(folder, 'files'),
      ...env,
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { root, remove };
}

/** Builds the site from another content folder and serves it. */
export async function serveContent(content: string): Promise<ServedBuild> {
  // Under test, SITE_URL is where dist/ is served; to a build it is where the site will be published.
  const { root, remove } = await buildSite({ CONTENT_DIR: content, SITE_URL: undefined });
  const { url, close } = await startServer({ root, port: 0, host: '127.0.0.1' });
  return {
    root,
    url,
    close: async () => {
      await close();
      remove();
    },
  };
}
