/** Reads what a PDF says of itself: pages, fonts, structure, bookmarks, metadata. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';

/** An element of the structure: "P", "H2", "TD", or a piece of content with its number. */
export interface StructElement {
  role: string;
  children: StructElement[];
  /** Of a piece of content. */
  id?: string;
}

interface StructNode {
  role?: string | undefined;
  type?: string | undefined;
  id?: string | undefined;
  children?: StructNode[] | undefined;
}

const structNode: z.ZodType<StructNode> = z.lazy(() =>
  z.object({
    role: z.string().optional(),
    type: z.string().optional(),
    id: z.string().optional(),
    children: z.array(structNode).optional(),
  }),
);

export interface PdfSheet {
  width: number;
  height: number;
  structure: StructElement[];
  /** The pieces of content in the order in which they are drawn, artifacts left out. */
  drawn: string[];
  /** What is drawn outside the structure: page numbers and the like. */
  artifacts: string;
}

export interface Bookmark {
  title: string;
  level: number;
}

export interface PdfFile {
  title: string;
  author: string;
  language: string;
  keywords: string;
  sheets: PdfSheet[];
  labels: string[];
  bookmarks: Bookmark[];
  /** XMP as XML. */
  metadata: string;
  /** What the tags of headings say that they are called, in no order. */
  headingTags: string[];
  isMarked: boolean;
  /** Names without the subset's prefix. */
  fonts: string[];
  /** How many fonts there are whose program is not in the file. */
  notEmbedded: number;
}

interface OutlineNode {
  title: string;
  items: OutlineNode[];
}
const outlineNode: z.ZodType<OutlineNode> = z.lazy(() => z.object({ title: z.string(), items: z.array(outlineNode) }));
const info = z.object({
  Title: z.string(),
  Author: z.string(),
  Language: z.string(),
  Keywords: z.string(),
});

const toElement = ({ role = '', type, id, children = [] }: StructNode): StructElement =>
  type === 'content' && id !== undefined
    ? { role: 'content', children: [], id }
    : { role, children: children.map(toElement) };

const flatten = (nodes: readonly OutlineNode[], level: number): Bookmark[] =>
  nodes.flatMap(({ title, items }) => [{ title, level }, ...flatten(items, level + 1)]);

/** Every element of a structure, parents first. */
export const elementsOf = (elements: readonly StructElement[]): StructElement[] =>
  elements.flatMap((element) => [element, ...elementsOf(element.children)]);

const millimetres = (points: number): number => (points / 72) * 25.4;

async function readSheet(page: PDFPageProxy): Promise<PdfSheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const tree = structNode.parse(await page.getStructTree());
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: string[] = [];
  const drawn: string[] = [];
  let artifacts = '';
  for (const item of items) {
    if ('str' in item) {
      if (open.includes('Artifact')) artifacts += item.str;
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      // An id for content of the structure, a bare tag for what is outside.
      const isContent = 'id' in item && typeof item.id === 'string';
      if (isContent) drawn.push(item.id);
      open.push('tag' in item && typeof item.tag === 'string' ? item.tag : 'content');
    }
  }
  return { width: millimetres(width), height: millimetres(height), structure: [toElement(tree)], drawn, artifacts };
}

/** Reads a PDF. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfFile> {
  const raw = Buffer.from(bytes).toString('latin1');
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const metadata = await document.getMetadata();
  const sheets: PdfSheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    sheets.push(await readSheet(await document.getPage(number)));
  const { Title, Author, Language, Keywords } = info.parse(metadata.info);
  const outline = z.array(outlineNode).parse(await document.getOutline());
  const labels = (await document.getPageLabels()) ?? [];
  await task.destroy();
  return {
    title: Title,
    author: Author,
    language: Language,
    keywords: Keywords,
    sheets,
    labels,
    bookmarks: flatten(outline, 1),
    metadata: Buffer.from(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/u.exec(raw)?.[0] ?? '', 'latin1').toString('utf8'),
    headingTags: [...raw.matchAll(/\/S \/H\d\s+\/P [^/]*\/T (?:<FEFF([0-9A-F]*)>|\(([^)]*)\))/gu)].map(
      ([, wide, plain]) =>
        plain ??
        Buffer.from(wide ?? '', 'hex')
          .swap16()
          .toString('utf16le'),
    ),
    isMarked: raw.includes('/Marked true'),
    fonts: [...new Set([...raw.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/gu)].map(([, name = '']) => name))],
    notEmbedded: [...raw.matchAll(/\/Type \/FontDescriptor[\s\S]*?endobj/gu)].filter(
      ([descriptor]) => !/\/FontFile[23]? /u.test(descriptor),
    ).length,
  };
}
