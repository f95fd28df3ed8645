/** Pagefind's own script. It comes out of Pagefind's program rather than its package, so the bundler is told of it here. */
import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';

/** Pagefind tells nobody that a piece of its index could not be fetched: it finds nothing in it. So its fetches are counted here. */
const countingFetch = `
let failed = 0;
const fetch = (...request) => globalThis.fetch(...request).then(
  (response) => { if (!response.ok) failed += 1; return response; },
  (error) => { failed += 1; throw error; },
);
export const countFailedFetches = () => failed;
`;

/** The name under which src/scripts/search imports it. */
const name = 'virtual:pagefind';
const resolved = `\0${name}`;

/**
 * The text of the script, an ES module; beside what Pagefind documents it exports `countFailedFetches`.
 * @throws if Pagefind does not give it
 */
export async function readPagefindScript(): Promise<string> {
  try {
    const { index, errors } = await createIndex();
    const files = (await index?.getFiles())?.files ?? [];
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (script === undefined) throw new Error(`Pagefind: ${errors.join('; ') || 'no pagefind.js'}`);
    return countingFetch + new TextDecoder().decode(script.content);
  } finally {
    await close();
  }
}

/** Lets the bundler take in the script: shortened, only what is used of it, in one request with ours. */
export const pagefindScript = (): Plugin => ({
  name: 'pagefind-script',
  resolveId: (id) => (id === name ? resolved : undefined),
  load: (id) => (id === resolved ? readPagefindScript() : undefined),
});
