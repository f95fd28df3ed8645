/** The documents that search shows hits from, what its interface has to know, and (taken away after the build) their facets. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSearchData } from '../../../site/search-documents.ts';

export const getStaticPaths = (async () => {
  const { lexicon, documents, facets } = await loadSearchData();
  const files: [name: string, content: object][] = [
    ['lexicon', lexicon],
    ['facets', facets],
    ...documents.map((document, number): [string, object] => [String(number), document]),
  ];
  return files.map(([document, content]) => ({ params: { document }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: object }> = ({ props }) => Response.json(props.content);
