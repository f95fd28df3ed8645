// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { ownHashes } from './src/site/own-hashes.ts';
import { searchIndex } from './src/site/search-index.ts';
import { decreeFigures } from './src/styles/decree-figures.ts';
import { fontNames } from './src/styles/font-names.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://niem-yet.example',
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', eats spaces between inline elements.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Official text keeps its own quotes and dashes.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      // Pagefind searches in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  integrations: [mdx(), sitemap(), searchIndex(), ownHashes()],
  vite: { plugins: [decreeFigures(), fontNames()], worker: { format: 'es', plugins: () => [decreeFigures()] } },
});
