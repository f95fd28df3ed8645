/** `node astro-build.ts OUT CACHE`: builds the site into a folder with a cache of its own. Runs as a process, for its environment. */
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

const [outDir, cacheDir] = process.argv.slice(2);
if (outDir === undefined || cacheDir === undefined)
  throw new Error('Needs a folder for the site and one for the cache.');
await build({ root: fileURLToPath(new URL('../..', import.meta.url)), outDir, cacheDir, logLevel: 'error' });
