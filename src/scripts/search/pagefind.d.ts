/** Pagefind's own script; src/site/search-script.ts brings it. */
declare module 'virtual:pagefind' {
  import type { IndexSearch } from '../../search/lookup.ts';

  /** An index of its own, fetched from a folder when it is first asked. */
  export function createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): IndexSearch;
}
