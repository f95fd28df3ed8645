/** Names the shipped fonts by the version of their package instead of a digest each: a Vite plugin. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { z } from 'zod';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync('node_modules/@fontsource/tinos/package.json', 'utf8')));

/** Twelve digests are 120 bytes that do not compress, in the sheet that a plan's page waits for; the package never changes under one version. */
export function fontNames(): Plugin {
  return {
    name: 'font-names',
    outputOptions(options) {
      const { assetFileNames: given } = options;
      return {
        ...options,
        assetFileNames: (asset) => {
          if (asset.names.some((name) => name.endsWith('.woff2'))) return `_astro/[name].${version}[extname]`;
          return typeof given === 'function' ? given(asset) : (given ?? '_astro/[name].[hash][extname]');
        },
      };
    },
  };
}
