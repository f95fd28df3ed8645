/** Opens the zip of a Word file and gives its parts as XML, in bounded memory. */
import { strFromU8, unzipSync } from 'fflate';
import { FormError } from '../form-error.ts';
import { parseXml, type Xml } from './xml.ts';

/** Bytes that one part, and all parts read together, may have when unpacked. */
const largestPart = 24_000_000;
const largestSum = 48_000_000;
const mostEntries = 5000;

const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/app\.xml|[^/]+\/_rels\/[^/]+\.rels|[^/]+\/[^/]+\.xml|[^/]+\/theme\/[^/]+\.xml)$/u;
const notNeeded = /(?:customXml|\/comments|\/people|\/webSettings|\/fontTable|\/glossary)/u;

const damaged = (): FormError =>
  new FormError(
    'Tệp Word hỏng hoặc không phải tệp .docx nên không đọc được. Hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi kiểm tra.',
  );

/** A part with the parts that it points to. */
export interface Part {
  xml: Xml;
  /** Parts by the last word of their relation's type and by its id: `styles`, `rId4`. */
  related: (key: string) => Part | undefined;
}

/**
 * The main document of a Word file.
 * @throws FormError for what is none, is damaged or would unpack to more than memory should hold
 */
export function openDocument(bytes: Uint8Array): Part & { settings: Xml | undefined; properties: Xml | undefined } {
  const parts = unzip(bytes);
  const read = (path: string): Xml | undefined => {
    const data = parts.get(path.replace(/^\//u, ''));
    return data === undefined ? undefined : parseXml(decode(data), damaged);
  };
  const main = findTarget(read('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml';
  const document = openPart(main, read);
  if (document?.xml.child('body') === undefined) throw damaged();
  return { ...document, settings: document.related('settings')?.xml, properties: read('docProps/app.xml') };
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  let entries = 0;
  let sum = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > mostEntries) throw tooLarge();
        if (!needed.test(name) || notNeeded.test(name)) return false;
        sum += originalSize;
        if (originalSize > largestPart || sum > largestSum) throw tooLarge();
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw error instanceof FormError ? error : damaged();
  }
}

const tooLarge = (): FormError =>
  new FormError(
    `Tệp Word khi giải nén lớn hơn ${String(largestSum / 1_000_000)} MB hoặc có quá nhiều thành phần; một văn bản hành chính không lớn như vậy nên tệp không được mở. Hãy chép nội dung sang một tệp mới rồi kiểm tra.`,
  );

function decode(data: Uint8Array): string {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(data);
  return strFromU8(data).replace(/^\uFEFF/u, '');
}

const relationType = (relation: Xml): string => relation.attribute('Type')?.split('/').at(-1) ?? '';

function findTarget(relations: Xml | undefined, key: string, folder: string): string | undefined {
  const relation = relations
    ?.children('Relationship')
    .find((each) => each.attribute('Id') === key || relationType(each) === key);
  const target = relation?.attribute('Target');
  if (target === undefined || relation?.attribute('TargetMode') === 'External') return undefined;
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

function openPart(path: string, read: (path: string) => Xml | undefined): Part | undefined {
  const xml = read(path);
  if (xml === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = read(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return {
    xml,
    related: (key) => {
      const target = findTarget(relations, key, folder);
      return target === undefined ? undefined : openPart(target, read);
    },
  };
}
