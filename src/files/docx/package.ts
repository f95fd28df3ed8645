/** The package around the document: what of docx's parts stays, in which order, and always the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A path in the package and its XML. */
export type Parts = ReadonlyMap<string, string>;

/** Parts that docx always writes and this document has no use for: lists, notes, a theme with fonts of its own. */
const unused: ReadonlySet<string> = new Set([
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/theme/theme1.xml',
  'docProps/custom.xml',
]);
/** Readers look for these first; the others follow by name. */
const leading: readonly string[] = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
/** The earliest day that a zip file can hold, in its own time without a zone. */
const fixedDate = new Date(1980, 0, 1);

const isRelationships = (path: string): boolean => path.endsWith('.rels');

/** Takes the parts out of what docx has packed. */
export function unpack(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** Leaves unused parts out, with all that names them. */
export function dropUnused(parts: Parts): Parts {
  const kept = new Map([...parts].filter(([path, data]) => !unused.has(path) && !isEmptyRelationships(path, data)));
  for (const [path, data] of kept) {
    if (isRelationships(path))
      kept.set(
        path,
        keepElements(data, 'Relationship', (tag) => leadsSomewhere(tag, path, kept)),
      );
    else if (path === leading[0]) kept.set(path, keepTypes(data, kept));
  }
  return kept;
}

/** Zips the parts: order, dates and compression depend on nothing but the parts. */
export function pack(parts: Parts): Uint8Array {
  const rank = (path: string): number => (leading.includes(path) ? leading.indexOf(path) : leading.length);
  const paths = [...parts.keys()].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files = Object.fromEntries(paths.map((path) => [path, strToU8(parts.get(path) ?? '')]));
  return zipSync(files, { level: 6, mtime: fixedDate });
}

const isEmptyRelationships = (path: string, data: string): boolean =>
  isRelationships(path) && !data.includes('<Relationship ');

const keepElements = (xml: string, name: string, keep: (tag: string) => boolean): string =>
  xml.replace(new RegExp(`<${name} [^>]*/>`, 'gu'), (tag) => (keep(tag) ? tag : ''));

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';

/** `word/_rels/document.xml.rels` speaks of what lies beside `word/document.xml`. */
function leadsSomewhere(tag: string, path: string, parts: Parts): boolean {
  const folder = path.slice(0, path.indexOf('_rels/'));
  return parts.has(folder + attribute(tag, 'Target'));
}

function keepTypes(types: string, parts: Parts): string {
  const extensions = new Set([...parts.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1)));
  const defaults = keepElements(types, 'Default', (tag) => extensions.has(attribute(tag, 'Extension')));
  return keepElements(defaults, 'Override', (tag) => parts.has(attribute(tag, 'PartName').slice(1)));
}
