/** The words of a passage with what they mean. */
import type { Inline, UnitId, Venue } from '../../plan/types.ts';
import { unitUrl } from '../../presentation/urls.ts';
import { citedIri, officeName, type Named } from './iri.ts';
import type { References } from './references.ts';
import { periodElement, timeElement } from './time.ts';
import { element, textElement, type XmlNode } from './xml.ts';

/** What every part of the document is written with. */
export interface Writing extends Named {
  site: URL;
  references: References;
}

/** A line's end; the space keeps the words apart for whoever reads the text alone. */
export const lineEnd: readonly XmlNode[] = [element('eol'), ' '];

/** Lines of one passage. */
export const lines = (texts: readonly XmlNode[]): XmlNode[] =>
  texts.flatMap((text, index) => (index === 0 ? [text] : [...lineEnd, text]));

/** Inline nodes with their meaning; no word and no space is added or left out. */
export function inlines(nodes: readonly Inline[], writing: Writing): XmlNode[] {
  return nodes.flatMap((_, index) => inline(nodes, index, writing));
}

function inline(nodes: readonly Inline[], index: number, writing: Writing): readonly XmlNode[] {
  const node = nodes[index];
  if (node === undefined) return [];
  if (node.type === 'text') return [node.value];
  if (node.type === 'break') return lineEnd;
  const children = inlines(node.children, writing);
  const { references } = writing;
  switch (node.type) {
    case 'emphasis':
      return [textElement('i', {}, children)];
    case 'strong':
      return [textElement('b', {}, children)];
    case 'date':
    case 'deadline':
      return [timeElement(node, children, references)];
    case 'period':
      return [periodElement(node, children, references)];
    case 'unit':
      return [textElement('organization', { refersTo: referToUnit(node.unit, writing) }, children)];
    case 'citation':
      return [textElement('ref', { href: citedIri(node, nodes, index, writing) }, children)];
    case 'venue':
      return [textElement('location', { refersTo: referToVenue(node, writing) }, children)];
    case 'abbreviation':
      return [textElement('abbr', { title: node.long }, children)];
  }
}

/** A unit by its id, with the address of its page; one that the registry does not know has none and is shown by its id. */
export function referToUnit(id: UnitId, { units, site, references }: Writing): string {
  const unit = units.get(id);
  return references.refer({
    class: 'Organization',
    name: id,
    showAs: unit?.name ?? id,
    shortForm: unit?.short[0],
    href: unit === undefined ? undefined : new URL(unitUrl(id), site).href,
  });
}

/** What its office calls "Hội trường 2/9" is another hall than that of other offices. */
function referToVenue({ name, postalAddress }: Omit<Venue, 'type' | 'children'>, writing: Writing): string {
  return writing.references.refer({
    class: 'Location',
    name,
    within: issuerName(writing),
    showAs: postalAddress === undefined ? name : `${name}, ${postalAddress}`,
    shortForm: postalAddress === undefined ? undefined : name,
  });
}

/** The plan's office: people and places are known by their names within it. */
export const issuerName = ({ plan, units }: Named): string => officeName(plan.masthead.issuer, units);
