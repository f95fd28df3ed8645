/** Word files as tests take them. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { FileContext } from '../../src/files/context.ts';
import { renderDocx } from '../../src/files/docx/render.ts';
import type { Plan } from '../../src/plan/types.ts';
import { loadSite, siteFolders, siteUrl } from './load-site.ts';

export interface Given {
  plan: Plan;
  context: FileContext;
}

/** Every plan of every site. */
export async function givenPlans(): Promise<Given[]> {
  const sites = await Promise.all(siteFolders.map(loadSite));
  return sites.flatMap(({ plans, units }) => plans.map((plan) => ({ plan, context: { units, site: siteUrl } })));
}

/** The given plan with an id. */
export async function givenPlan(id: string): Promise<Given> {
  const found = (await givenPlans()).find(({ plan }) => plan.id === id);
  if (found === undefined) throw new Error(`No plan ${id}`);
  return found;
}

/** The parts of a package by path. */
export const readParts = (docx: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(docx)).map(([path, data]) => [path, strFromU8(data)]));

/** A part's XML; throws where it is not well-formed. */
export function parsePart(parts: ReadonlyMap<string, string>, path: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${path}: ${level}: ${message}`);
    },
  }).parseFromString(parts.get(path) ?? '', 'text/xml');
}

/** The main part of a plan's Word file. */
export async function renderedBody({ plan, context }: Given): Promise<Document> {
  return parsePart(readParts(await renderDocx(plan, context)), 'word/document.xml');
}

/** Elements of a name below a node, in order. */
export const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagName(name)];

/** An attribute of the first element of a name below a node. */
export const valueOf = (node: Document | Element, name: string, attribute = 'w:val'): string | null =>
  all(node, name)[0]?.getAttribute(attribute) ?? null;

/** The paragraphs of a style, by its id. */
export const ofStyle = (node: Document | Element, id: string): Element[] =>
  all(node, 'w:p').filter((paragraph) => valueOf(paragraph, 'w:pStyle') === id);

/** What a reader of the file gets, as mammoth reads it. */
export async function extractText(docx: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  if (messages.length > 0) throw new Error(messages.map(({ message }) => message).join('\n'));
  return value;
}
