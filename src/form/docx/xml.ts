/** XML as a plain tree. Names are local ones: `w:p` is `p`. Nothing outside the text is ever fetched. */
import { DOMParser, type Element as DomElement } from '@xmldom/xmldom';

const deepest = 250;

/** An element. */
export class Xml {
  readonly name: string;
  readonly #attributes: ReadonlyMap<string, string>;
  readonly nodes: readonly (Xml | string)[];

  constructor(name: string, attributes: ReadonlyMap<string, string>, nodes: readonly (Xml | string)[]) {
    this.name = name;
    this.#attributes = attributes;
    this.nodes = nodes;
  }

  /** An attribute by its local name; of a relation (`r:id`) by `relation:id`. */
  attribute(name: string): string | undefined {
    return this.#attributes.get(name);
  }

  /** An attribute as a number. */
  number(name: string): number | undefined {
    const value = Number.parseFloat(this.#attributes.get(name) ?? '');
    return Number.isFinite(value) ? value : undefined;
  }

  get elements(): Xml[] {
    return this.nodes.filter((node) => typeof node !== 'string');
  }

  /** The first child of a name; with several names, of the child of that child. */
  child(name: string, ...deeper: readonly string[]): Xml | undefined {
    const found = this.elements.find((each) => each.name === name);
    const [next, ...rest] = deeper;
    return next === undefined ? found : found?.child(next, ...rest);
  }

  children(name: string): Xml[] {
    return this.elements.filter((each) => each.name === name);
  }

  /** Every element below this one with one of the names, in order. */
  descendants(...names: readonly string[]): Xml[] {
    return this.elements.flatMap((each) => [
      ...(names.includes(each.name) ? [each] : []),
      ...each.descendants(...names),
    ]);
  }

  get text(): string {
    return this.nodes.map((node) => (typeof node === 'string' ? node : node.text)).join('');
  }
}

/**
 * Parses XML that has no document type: such a declaration, with the entities that it may define, has no place in a Word file.
 * @param damaged makes the error for anything that is not well-formed
 */
export function parseXml(source: string, damaged: () => Error): Xml {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(source)) throw damaged();
  try {
    const parser = new DOMParser({
      onError: (level) => {
        if (level !== 'warning') throw damaged();
      },
    });
    const root = parser.parseFromString(source, 'text/xml').documentElement;
    if (root === null) throw damaged();
    return convert(root, 0, damaged);
  } catch {
    throw damaged();
  }
}

function convert(element: DomElement, depth: number, damaged: () => Error): Xml {
  if (depth > deepest) throw damaged();
  const attributes = new Map<string, string>();
  for (let index = 0; index < element.attributes.length; index += 1) {
    const attribute = element.attributes.item(index);
    if (attribute === null || attribute.prefix === 'xmlns') continue;
    const isRelation = attribute.namespaceURI?.endsWith('/relationships') === true;
    attributes.set(`${isRelation ? 'relation:' : ''}${attribute.localName ?? attribute.name}`, attribute.value);
  }
  const nodes: (Xml | string)[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) nodes.push(convert(node, depth + 1, damaged));
    else if (node.nodeType === 3 || node.nodeType === 4) nodes.push(node.nodeValue ?? '');
  }
  return new Xml(element.localName ?? element.nodeName, attributes, nodes);
}

const isElement = (node: { nodeType: number }): node is DomElement => node.nodeType === 1;
