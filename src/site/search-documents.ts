/** Everything that search knows of the site, made once a build. */
import { getCollection, render } from 'astro:content';
import { guideUrl } from '../presentation/urls.ts';
import type { SearchDocument } from '../search/document.ts';
import { helpDocument } from '../search/help-document.ts';
import { searchData, type SearchData } from '../search/search-data.ts';
import { loadSite } from './content.ts';

let data: Promise<SearchData> | undefined;

/** The site's documents with their facets. */
export function loadSearchData(): Promise<SearchData> {
  if (import.meta.env.DEV) return assemble();
  data ??= assemble();
  return data;
}

async function assemble(): Promise<SearchData> {
  const { plans, units } = await loadSite();
  return searchData(plans, units, await loadHelp());
}

async function loadHelp(): Promise<SearchDocument[]> {
  const pages = (await getCollection('guide')).sort((a, b) => a.data.order - b.data.order);
  return Promise.all(
    pages.map(async (page) =>
      helpDocument({
        url: `${guideUrl}${page.id}/`,
        title: page.data.title,
        description: page.data.description,
        body: page.body ?? '',
        headings: (await render(page)).headings.filter(({ depth }) => depth > 1),
      }),
    ),
  );
}
