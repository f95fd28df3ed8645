/** The documents that search shows hits from, and what src/site/search-index.ts makes their index of and takes away. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSearchData } from '../../../site/search-documents.ts';

export const getStaticPaths = (async () => {
  const { contents, documents, facets } = await loadSearchData();
  const files: [name: string, content: object][] = [
    ['contents', contents],
    ['facets', facets],
    ...documents.map((document, number): [string, object] => [String(number), document]),
  ];
  return files.map(([document, content]) => ({ params: { document }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: object }> = ({ props }) => Response.json(props.content);
