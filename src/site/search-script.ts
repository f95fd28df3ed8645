/** Pagefind's own script. It comes out of Pagefind's program rather than its package, so the bundler is told of it here. */
import { close, createIndex } from 'pagefind';
import type { Plugin } from 'vite';

/** The name under which src/scripts/search imports it. */
const name = 'virtual:pagefind';
const resolved = `\0${name}`;

/**
 * The text of the script, an ES module.
 * @throws if Pagefind does not give it
 */
export async function readPagefindScript(): Promise<string> {
  try {
    const { index, errors } = await createIndex();
    const files = (await index?.getFiles())?.files ?? [];
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (script === undefined) throw new Error(`Pagefind: ${errors.join('; ') || 'no pagefind.js'}`);
    return new TextDecoder().decode(script.content);
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
