/** Narrows the content security policy of each built page to the scripts that stand in it: an Astro integration. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policyMeta = /<meta http-equiv="content-security-policy" content="([^"]*)">/u;
const inlineElement = /<(script|style)(?:\s[^>]*)?>(.*?)<\/\1>/gsu;

/**
 * Keeps of the policy's hashes those whose element is in the page. Astro lists every script of the site on every page;
 * hashes do not compress, and a page should allow no more than it runs.
 */
export function keepOwnHashes(html: string): string {
  const policy = policyMeta.exec(html)?.[1];
  if (policy === undefined) return html;
  const own = new Set(
    [...html.matchAll(inlineElement)].map(
      ([, , body = '']) => `'sha256-${createHash('sha256').update(body).digest('base64')}'`,
    ),
  );
  const narrowed = policy.replace(/ '[^' ]*'/gu, (source) =>
    source.startsWith(" 'sha") && !own.has(source.trim()) ? '' : source,
  );
  return html.replace(policy, () => narrowed);
}

/** Rewrites every page of the finished build. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const path = join(root, page);
          const html = await readFile(path, 'utf8');
          const narrowed = keepOwnHashes(html);
          if (narrowed !== html) await writeFile(path, narrowed);
        }
      },
    },
  };
}
