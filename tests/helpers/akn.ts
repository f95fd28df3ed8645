/** Akoma Ntoso files as another program reads them. */
import { readFileSync } from 'node:fs';
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { renderAkn } from '../../src/files/akn/render.ts';
import { loadSite, planOf, siteUrl } from './load-site.ts';
import { splitWords } from './split-words.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

const read = (fileName: string): XMLFileInfo => ({
  fileName,
  contents: readFileSync(new URL(`../schema/${fileName}`, import.meta.url), 'utf8'),
});
const schema = read('akomantoso30.xsd');
/** Imported by the schema. */
const preload = read('xml.xsd');

/** The file of a plan in a content folder. */
export async function renderAknOf(folder: string, id: string): Promise<string> {
  const site = await loadSite(folder);
  return renderAkn(planOf(site, id), { units: site.units, site: siteUrl });
}

/** The errors of a file against the OASIS schema, each with its line; empty where it is valid. */
export async function validateAkn(xml: string): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: 'plan.xml', contents: xml },
    schema,
    preload,
  });
  if (valid) return [];
  return errors.length === 0 ? [rawOutput] : errors.map(({ rawMessage }) => rawMessage);
}

/**
 * Parses a file.
 * @throws if elements do not close as they opened, and whatever else the parser warns of; `validateAkn` is stricter
 */
export function parseAkn(xml: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(xml, 'text/xml');
}

/** The elements of a name, in the order of the file. */
export function aknElements(xml: string, name: string): Element[] {
  return [...parseAkn(xml).getElementsByTagNameNS(namespace, name)];
}

/** An element's attributes by their names as written. */
export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** The attributes of each element of a name; "*" is every element. */
export const aknAttributes = (xml: string, name: string): Record<string, string>[] =>
  aknElements(xml, name).map(attributesOf);

/** The elements directly in an element. */
export const childElements = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/**
 * The one item of a list.
 * @throws if there is none or another
 */
export function only<Item>(items: readonly Item[]): Item {
  const [item, ...rest] = items;
  if (item === undefined || rest.length > 0) throw new Error(`${String(items.length)} instead of one`);
  return item;
}

/** An element's text on one line. */
export const lineOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** The words of the document: all text outside `meta`, split at white space. */
export const aknWords = (xml: string): string[] => splitWords(textOf(parseAkn(xml)));

function textOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) return node.nodeValue ?? '';
  return node.nodeName === 'meta' ? '' : [...node.childNodes].map(textOf).join('');
}
