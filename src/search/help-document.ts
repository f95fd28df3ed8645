/** Help pages as search sees them: one passage a section. */
import type { Passage, SearchDocument } from './document.ts';

export interface HelpPage {
  url: string;
  title: string;
  description: string;
  /** As written, in Markdown. */
  body: string;
  /** The headings as rendered, in order. */
  headings: readonly { slug: string; text: string }[];
}

/** The document of one help page. */
export function helpDocument({ url, title, description, body, headings }: HelpPage): SearchDocument {
  const [, ...sections] = `\n${withoutShownHeadings(body)}`.split(/^#{2,6}\s.*$/mu);
  const passages: Passage[] = [
    { kind: 'help', url, title, text: description },
    ...headings.map(({ slug, text }, index): Passage => ({
      kind: 'help',
      url: `${url}#${slug}`,
      title: `${title} – ${text}`,
      text: plainMarkdown(sections[index] ?? ''),
    })),
  ];
  return { passages: passages.filter(({ text }) => text !== '') };
}

/** A heading within a shown example begins no section. */
const withoutShownHeadings = (body: string): string =>
  body.replace(/^```[^]*?^```/gmu, (example) => example.replace(/^#+/gmu, ''));

/** Words without the signs of Markdown. */
const plainMarkdown = (text: string): string =>
  text
    .replace(/^```.*$/gmu, ' ')
    .replace(/<\/?[A-Za-z][^>]*>/gu, ' ')
    .replace(/\]\([^)]*\)/gu, ' ')
    .replace(/[*_`#>[\]|]|-{2,}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
