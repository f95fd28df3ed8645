/** The document itself: everything that it prints, in its order. */
import { isAnnexReference } from '../../decree30/headings.ts';
import { nationalMotto, nationalTitle, numberPrefix } from '../../decree30/national-title.ts';
import { plainText } from '../../plan/plain-text.ts';
import type { Inline, Paragraph, Part } from '../../plan/types.ts';
import { bodyElements, headingElement, numElement, paragraph, partElement } from './hierarchy.ts';
import { inlines, issuerName, lines, referToUnit, type Writing } from './inline.ts';
import { referToEvent } from './time.ts';
import { element, textElement, type Attributes, type XmlElement, type XmlNode } from './xml.ts';

const p = (...children: XmlNode[]): XmlElement => textElement('p', {}, children);

/** An element that must hold something does not stand where it would hold nothing. */
const unlessEmpty = (name: string, attributes: Attributes, children: readonly XmlElement[]): XmlElement[] =>
  children.length === 0 ? [] : [element(name, attributes, children)];

const paragraphs = (nodes: readonly Paragraph[], writing: Writing): XmlElement[] =>
  nodes.flatMap(({ children }) => paragraph(children, writing));

/** `preface` … `conclusions`; annexes are `attachments`. */
export function bodyOf(writing: Writing): XmlElement[] {
  const { basis, preamble, parts, closing } = writing.plan;
  return [
    element('preface', {}, [...masthead(writing), title(writing)]),
    ...unlessEmpty('preamble', {}, [
      ...unlessEmpty('citations', { eId: 'basis' }, basis.map(basisElement(writing))),
      ...unlessEmpty('container', { eId: 'preamble', name: 'preamble' }, paragraphs(preamble, writing)),
    ]),
    mainBody([
      ...parts.map((part) => partElement(part, writing)),
      ...unlessEmpty('container', { eId: 'closing', name: 'closing' }, paragraphs(closing, writing)),
    ]),
    element('conclusions', {}, [recipients(writing), signature(writing)]),
  ];
}

const mainBody = (children: readonly XmlElement[]): XmlElement =>
  element('mainBody', {}, children.length === 0 ? [p()] : children);

const basisElement =
  (writing: Writing) =>
  ({ children }: Paragraph, index: number): XmlElement =>
    element('citation', { eId: `basis__${String(index + 1)}` }, [p(...inlines(children, writing))]);

function masthead(writing: Writing): XmlElement[] {
  const { parentLines, issuerLines, issuer, number, notation, place, date, issuedOn } = writing.plan.masthead;
  const placeRef = writing.references.refer({ class: 'Location', name: place, showAs: place });
  return [
    element('container', { eId: 'masthead', name: 'masthead' }, [
      ...(parentLines.length === 0 ? [] : [textElement('block', { name: 'parentBody' }, lines(parentLines))]),
      p(textElement('docProponent', { refersTo: referToUnit(issuer, writing) }, lines(issuerLines))),
      textElement('block', { name: 'nationalTitle' }, [nationalTitle]),
      textElement('block', { name: 'motto' }, [nationalMotto]),
      p(`${numberPrefix} `, textElement('docNumber', {}, [`${number}/${notation}`])),
      p(
        textElement('location', { refersTo: placeRef }, [place]),
        ', ',
        textElement('docDate', { date: issuedOn }, [date]),
      ),
    ]),
  ];
}

/** The subject refers to the event that the plan is about, as later documents leave it. */
function title(writing: Writing): XmlElement {
  const { kind, subject } = writing.plan;
  const refersTo = referToEvent(writing);
  return element('longTitle', { eId: 'subject' }, [
    p(textElement('docType', {}, [kind])),
    p(textElement('docTitle', { refersTo }, inlines(subject, writing))),
  ]);
}

function recipients(writing: Writing): XmlElement {
  const { label, lines: entries } = writing.plan.recipients;
  return element('container', { eId: 'recipients', name: 'recipients' }, [
    p(label),
    ...entries.map((entry: Inline[]) => p(...inlines(entry, writing))),
  ]);
}

function signature(writing: Writing): XmlElement {
  const { plan, references } = writing;
  const { lines: offices, name } = plan.signature;
  const roles = offices.map((office) => ({
    office,
    refersTo: references.refer({ class: 'Role', name: office, showAs: office }),
  }));
  const refersTo = references.refer({ class: 'Person', name, within: issuerName(writing), showAs: name });
  return element('container', { eId: 'signature', name: 'signature' }, [
    p(
      textElement(
        'signature',
        { refersTo },
        lines([
          ...roles.map((role) => textElement('role', { refersTo: role.refersTo }, [role.office])),
          textElement('person', { refersTo, as: roles.at(-1)?.refersTo }, [name]),
        ]),
      ),
    ),
  ]);
}

/** The annexes as documents of their own. */
export function attachments(writing: Writing, metaOf: (annex: Part) => XmlElement): XmlElement[] {
  const annexes = writing.plan.annexes.map((annex) => {
    const [first, ...rest] = annex.children;
    const hasReference = first?.type === 'paragraph' && isAnnexReference(plainText(first.children));
    return element('attachment', { eId: annex.address }, [
      ...numElement(annex.label),
      ...headingElement(annex.heading, writing),
      element('doc', { name: 'phu-luc' }, [
        metaOf(annex),
        ...(hasReference ? [element('preface', {}, paragraph(first.children, writing))] : []),
        mainBody(bodyElements(hasReference ? rest : annex.children, writing)),
      ]),
    ]);
  });
  return unlessEmpty('attachments', {}, annexes);
}

/** The eIds in the document, of which an annotation may be about. */
export function placesOf(nodes: readonly XmlNode[]): Set<string> {
  return new Set(
    nodes.flatMap((node) => (typeof node === 'string' ? [] : [...ownPlace(node), ...placesOf(node.children)])),
  );
}

const ownPlace = ({ attributes: { eId } }: XmlElement): string[] => (eId === undefined ? [] : [eId]);
