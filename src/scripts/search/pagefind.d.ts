/** Pagefind's own script; src/site/search-script.ts brings it. */
declare module 'virtual:pagefind' {
  /* eslint-disable @typescript-eslint/consistent-type-imports -- what declares a module cannot import from a file */
  type IndexModule = import('../../search/lookup.ts').IndexModule;
  export const createInstance: IndexModule['createInstance'];
  export const countFailedFetches: IndexModule['countFailedFetches'];
}
