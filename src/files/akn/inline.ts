/** The words of a passage with what they mean. */
import type { Inline, Plan, UnitId, Venue } from '../../plan/types.ts';
import type { Units } from '../../plan/units.ts';
import { citedIri } from './iri.ts';
import type { References } from './references.ts';
import { periodElement, timeElement } from './time.ts';
import { element, textElement, type XmlNode } from './xml.ts';

/** What every part of the document is written with. */
export interface Writing {
  plan: Plan;
  units: Units;
  references: References;
}

/** A line's end; the space keeps the words apart for whoever reads the text alone. */
export const lineEnd: readonly XmlNode[] = [element('eol'), ' '];

/** Lines of one passage. */
export const lines = (texts: readonly XmlNode[]): XmlNode[] =>
  texts.flatMap((text, index) => (index === 0 ? [text] : [...lineEnd, text]));

/** Inline nodes with their meaning; no word and no space is added or left out. */
export function inlines(nodes: readonly Inline[], writing: Writing): XmlNode[] {
  return nodes.flatMap((node) => inline(node, writing));
}

function inline(node: Inline, writing: Writing): readonly XmlNode[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'break') return lineEnd;
  const children = inlines(node.children, writing);
  const { plan, references } = writing;
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
      return [textElement('ref', { href: citedIri(node, plan) }, children)];
    case 'venue':
      return [textElement('location', { refersTo: referToVenue(node, writing) }, children)];
    case 'abbreviation':
      return [textElement('abbr', { title: node.long }, children)];
  }
}

/** A unit by its id; one that the registry does not know is shown by it. */
export function referToUnit(id: UnitId, { units, references }: Pick<Writing, 'units' | 'references'>): string {
  const unit = units.get(id);
  return references.refer({
    class: 'Organization',
    name: id,
    showAs: unit?.name ?? id,
    shortForm: unit?.short[0],
  });
}

function referToVenue({ name, postalAddress }: Omit<Venue, 'type' | 'children'>, { references }: Writing): string {
  return references.refer({
    class: 'Location',
    name,
    showAs: postalAddress === undefined ? name : `${name}, ${postalAddress}`,
    shortForm: postalAddress === undefined ? undefined : name,
  });
}
