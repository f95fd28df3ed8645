/** A small XML writer: elements that hold elements are indented, elements that hold text are written as they are. */

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlElement {
  name: string;
  /** Written in this order; undefined ones are left out. */
  attributes: Attributes;
  children: readonly XmlNode[];
  /** True where text stands among the children: nothing may be added between them. */
  mixed: boolean;
}
export type XmlNode = string | XmlElement;

/** An element that holds elements or nothing. */
export function element(name: string, attributes: Attributes = {}, children: readonly XmlElement[] = []): XmlElement {
  return { name, attributes, children, mixed: false };
}

/** An element that holds text, with or without elements in it. */
export function textElement(name: string, attributes: Attributes, children: readonly XmlNode[]): XmlElement {
  return { name, attributes, children, mixed: true };
}

/**
 * The document as text: UTF-8 (declared), LF, an element that stands outside text on a line of its own.
 * @throws if the text holds a character that XML 1.0 cannot hold
 */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeLines(root, '')}`;
}

function writeLines(node: XmlElement, indent: string): string {
  if (node.mixed || node.children.length === 0) return `${indent}${writeFlat(node)}\n`;
  const inner = node.children.map((child) =>
    typeof child === 'string' ? escapeText(child) : writeLines(child, `${indent} `),
  );
  return `${indent}<${startOf(node)}>\n${inner.join('')}${indent}</${node.name}>\n`;
}

function writeFlat(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  if (node.children.length === 0) return `<${startOf(node)}/>`;
  return `<${startOf(node)}>${node.children.map(writeFlat).join('')}</${node.name}>`;
}

const startOf = ({ name, attributes }: XmlElement): string =>
  [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escapeAttribute(value)}"`],
    ),
  ].join(' ');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escapeText = (text: string): string => checked(text).replace(/[&<>\r]/gu, (found) => entities[found] ?? found);

const escapeAttribute = (text: string): string =>
  checked(text).replace(/[&<>"\t\n\r]/gu, (found) => entities[found] ?? found);

/** Everything outside the production Char of XML 1.0, lone surrogates included. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

function checked(text: string): string {
  const found = forbidden.exec(text)?.[0].codePointAt(0);
  if (found === undefined) return text;
  const code = found.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `Ký tự U+${code} không ghi được vào XML, chỉ nhận chữ nhìn thấy được. Xóa ký tự ấy trong câu “${text.replaceAll(String.fromCodePoint(found), '□')}”.`,
  );
}
