/** Links, anchors and references of a built site, as a browser's parser reads them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtPages, listFiles } from '../pages.ts';

interface Found {
  /** Values of attributes that hold an address, as written. */
  addresses: string[];
  /** Values of attributes that hold ids of the same page. */
  references: string[];
  ids: string[];
  repeatedIds: string[];
  canonical: string | null;
  robots: string | null;
}

/** Reads a page's HTML with the parser of the browser, without loading anything. */
async function readHtml(page: Page, html: string): Promise<Found> {
  return page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const values = (names: readonly string[]): string[] =>
      names.flatMap((name) => Array.from(parsed.querySelectorAll(`[${name}]`), (at) => at.getAttribute(name) ?? ''));
    const metas = Array.from(parsed.querySelectorAll('meta[property="og:image"], meta[property="og:url"]'), (meta) =>
      meta.getAttribute('content'),
    ).filter((value) => value !== null);
    const data = Array.from(parsed.querySelectorAll('script[type="application/ld+json"]'), ({ textContent }) =>
      [...textContent.matchAll(/"(https?:\/\/[^"]+)"/gu)].map(([, url = '']) => url),
    ).flat();
    const ids = Array.from(parsed.querySelectorAll('[id]'), ({ id }) => id);
    return {
      addresses: [...values(['href', 'src', 'action', 'poster', 'data-when-used', 'data-address']), ...metas, ...data],
      references: values([
        'for',
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'aria-owns',
        'headers',
        'list',
      ])
        .flatMap((value) => value.split(/\s+/u))
        .filter((id) => id !== ''),
      ids,
      repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
      canonical: parsed.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
      robots: parsed.querySelector('meta[name="robots"]')?.getAttribute('content') ?? null,
    };
  }, html);
}

/** The address under which the site was built, without a slash at its end. */
export function siteOrigin(root: string): string {
  const index = readFileSync(join(root, 'sitemap-index.xml'), 'utf8');
  const [first = ''] = locations(index);
  return new URL(first).origin;
}

const locations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);

/** Everything that leads nowhere: links, pictures, styles, scripts, anchors, references by id, canonical addresses, sitemap. */
export async function findBrokenLinks(root: string, page: Page): Promise<string[]> {
  const origin = siteOrigin(root);
  const pages = builtPages(root);
  const read = new Map<string, Found>();
  for (const { path, file } of pages) read.set(path, await readHtml(page, readFileSync(file, 'utf8')));

  const broken: string[] = [];
  const linked = new Set(['/', '/404.html']);
  for (const [path, found] of read) {
    const report = (what: string): void => {
      broken.push(`${path}: ${what}`);
    };
    for (const written of found.addresses) {
      const url = new URL(written, origin + path);
      if (url.origin !== origin) continue;
      const target = decodeURIComponent(url.pathname);
      if (target !== path) linked.add(target);
      const anchors = read.get(target)?.ids;
      if (anchors === undefined && !isFile(root, target)) report(`“${written}” leads to nothing`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (anchor !== '' && anchors?.includes(anchor) !== true) report(`“${written}” names no place there`);
    }
    for (const id of found.references) if (!found.ids.includes(id)) report(`refers to #${id}, which it lacks`);
    for (const id of found.repeatedIds) report(`has #${id} twice`);
    if (path !== '/404.html' && found.canonical !== origin + path)
      report(`canonical address is ${found.canonical ?? 'missing'}`);
  }
  for (const { path } of pages) if (!linked.has(path)) broken.push(`${path}: no page links to it`);
  return [...broken, ...findStyleErrors(root), ...findSitemapErrors(root, origin, read)];
}

function isFile(root: string, path: string): boolean {
  const place = join(root, path);
  return !path.endsWith('/') && existsSync(place) && statSync(place).isFile();
}

function findStyleErrors(root: string): string[] {
  return listFiles(root)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/url\(\s*["']?([^"')]+)/gu)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
        .filter((address) => !isFile(root, new URL(address, `https://style.invalid/${file}`).pathname))
        .map((address) => `/${file}: “${address}” leads to nothing`),
    );
}

/** The sitemap must list every page that search engines may keep, and no other. */
function findSitemapErrors(root: string, origin: string, read: ReadonlyMap<string, Found>): string[] {
  const parts = locations(readFileSync(join(root, 'sitemap-index.xml'), 'utf8'));
  const listed = parts.flatMap((part) => locations(readFileSync(join(root, new URL(part).pathname), 'utf8')));
  const wanted = [...read]
    .filter(([path, { robots }]) => path !== '/404.html' && robots?.includes('noindex') !== true)
    .map(([path]) => origin + path);
  return [
    ...wanted.filter((url) => !listed.includes(url)).map((url) => `sitemap: ${url} is missing`),
    ...listed.filter((url) => !wanted.includes(url)).map((url) => `sitemap: ${url} does not belong there`),
  ];
}
