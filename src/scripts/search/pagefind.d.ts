/** Pagefind's own script; src/site/search-script.ts brings it. */
declare module 'virtual:pagefind' {
  /* eslint-disable @typescript-eslint/consistent-type-imports -- what declares a module cannot import from a file */
  /** An index of its own, fetched from a folder when it is first asked. */
  export function createInstance(options: {
    basePath: string;
    noWorker: boolean;
    metaCacheTag: string;
  }): import('../../search/lookup.ts').IndexSearch;
}
