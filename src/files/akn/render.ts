/** The Akoma Ntoso 3.0 file of a plan (OASIS LegalDocML 1.0): its words with what they mean, for machines and archives. */
import type { Plan } from '../../plan/types.ts';
import { planUrl } from '../../presentation/urls.ts';
import { slugify } from '../../vietnamese/fold.ts';
import type { FileContext } from '../context.ts';
import { attachments, bodyOf, placesOf } from './body.ts';
import { identifyAnnex, identifyPlan, type Makers } from './identification.ts';
import { referToUnit, type Writing } from './inline.ts';
import { createReferences } from './references.ts';
import { relationsOf, type Relations } from './relations.ts';
import { element, textElement, writeXml, type XmlElement } from './xml.ts';

const namespaces = {
  xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  // Akoma Ntoso has no attributes for the two ends of a window.
  'xmlns:schema': 'https://schema.org/',
};

/**
 * Renders the plan as Akoma Ntoso: UTF-8, LF, the same bytes on every run. The words outside `meta` are the document's, in its
 * order, labels apart from what follows; eIds are the plan's addresses. Windows of time carry their limits themselves: the
 * intervals of `temporalData` hang on the lifecycle of the document, which they are no part of. `publication` is for a gazette.
 * @throws if a word holds a character that XML cannot hold
 */
export function renderAkn(plan: Plan, { units, site }: FileContext): string {
  const references = createReferences();
  const writing: Writing = { plan, units, site, references };
  const makers: Makers = {
    issuer: referToUnit(plan.masthead.issuer, writing),
    publisher: references.refer({ class: 'Organization', name: 'niem-yet', showAs: 'Niêm Yết', href: site.href }),
  };
  const page = new URL(planUrl(plan.id), site).href;
  const body = bodyOf(writing);
  const annexes = attachments(writing, (annex) => element('meta', {}, [identifyAnnex(writing, annex, makers)]));
  const relations = relationsOf(writing, makers.publisher);
  const meta = element('meta', {}, [
    identifyPlan(writing, page, makers),
    relations.lifecycle,
    ...relations.analysis,
    element('references', { source: makers.publisher }, [...relations.documents, ...references.elements()]),
    ...notesOf(plan, relations, placesOf([...body, ...annexes]), makers.publisher),
  ]);
  return writeXml(
    element('akomaNtoso', namespaces, [
      element('doc', { name: slugify(plan.kind), contains: 'originalVersion' }, [meta, ...body, ...annexes]),
    ]),
  );
}

/** Remarks of the site and sentences on later documents, at the places that they are about; never part of the text. */
function notesOf(plan: Plan, relations: Relations, places: ReadonlySet<string>, publisher: string): XmlElement[] {
  const remarks = [
    ...plan.notes.map(({ at, quote, text }) => ({ at, about: quote, text })),
    ...relations.notes.map(({ about, text }) => ({ at: '', about, text })),
  ];
  const notes = remarks.map(({ at, about, text }, index) =>
    element('note', { eId: `note__${String(index + 1)}`, placementBase: places.has(at) ? `#${at}` : undefined }, [
      ...(about === undefined ? [] : [textElement('block', { name: 'about' }, [about])]),
      textElement('p', {}, [text]),
    ]),
  );
  return notes.length === 0 ? [] : [element('notes', { source: publisher }, notes)];
}
