/** Fetches Pagefind's index and what search has to know; once a page. */
import * as pagefind from 'virtual:pagefind';
import { searchDataUrl, searchIndexUrl } from '../../presentation/urls.ts';
import { isLexicon, isSearchDocument } from '../../search/document.ts';
import { createEngine, type Engine } from '../../search/engine.ts';
import { openIndex } from '../../search/lookup.ts';

let engine: Promise<Engine> | undefined;

/** The engine; a failed attempt is made again on the next call. */
export function loadEngine(): Promise<Engine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(): Promise<Engine> {
  const lexicon = await fetchJson(`${searchDataUrl}lexicon.json`, isLexicon);
  const index = openIndex(pagefind, searchIndexUrl, lexicon.version);
  return createEngine(lexicon, index, (number) =>
    fetchJson(`${searchDataUrl}${String(number)}.json?v=${lexicon.version}`, isSearchDocument),
  );
}

async function fetchJson<Shape>(url: string, isExpected: (value: unknown) => value is Shape): Promise<Shape> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${String(response.status)} ${url}`);
  const content: unknown = await response.json();
  if (!isExpected(content)) throw new Error(`Not what was expected: ${url}`);
  return content;
}
