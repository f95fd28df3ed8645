/** What happened to the document and what it did to others: the documents that its author relates to it. */
import { citeRelation } from '../../plan/settled-event.ts';
import type { Relation, RelationKind } from '../../plan/types.ts';
import { expressionIri, relatedIri, workIri, type Named } from './iri.ts';
import { element, type XmlElement } from './xml.ts';

interface Related extends Relation {
  /** The eId of its entry in `references`. */
  id: string;
  iri: string;
}

/**
 * How Akoma Ntoso says it. A correction touches words that nobody has marked, so its place is open (`incomplete`); an invitation
 * changes no word: it is related, and dated.
 */
const sayings: Readonly<
  Record<RelationKind, { reference: 'activeRef' | 'passiveRef' | 'TLCReference'; event?: string; change?: string }>
> = {
  corrects: { reference: 'activeRef', change: 'substitution' },
  replaces: { reference: 'activeRef', change: 'replacement' },
  correctedBy: { reference: 'passiveRef', event: 'amendment', change: 'substitution' },
  replacedBy: { reference: 'passiveRef', event: 'repeal', change: 'replacement' },
  invitedBy: { reference: 'TLCReference' },
};

export interface Relations {
  lifecycle: XmlElement;
  analysis: XmlElement[];
  /** For `references`. */
  documents: XmlElement[];
  /** What each of them says, in the author's sentence, and its name. */
  notes: { text: string; about: string }[];
}

/** Lifecycle, modifications and related documents. */
export function relationsOf(named: Named, publisher: string): Relations {
  const related = named.plan.relations.map((relation, index): Related => ({
    ...relation,
    id: `document__${String(index + 1)}`,
    iri: relatedIri(relation, named),
  }));
  return {
    lifecycle: lifecycleOf(named, related, publisher),
    analysis: analysisOf(named, related, publisher),
    documents: [
      element('original', { eId: 'document__original', href: expressionIri(named), showAs: 'Bản ban hành' }),
      ...related.map((relation) => {
        const { reference } = sayings[relation.kind];
        const name = reference === 'TLCReference' ? 'invitation' : undefined;
        return element(reference, { eId: relation.id, href: relation.iri, showAs: citeRelation(relation), name });
      }),
    ],
    notes: related.map((relation) => ({ text: relation.note, about: citeRelation(relation) })),
  };
}

/** Oldest first. What this document does to earlier ones belongs to their lives. */
function lifecycleOf({ plan: { masthead } }: Named, related: readonly Related[], publisher: string): XmlElement {
  const later = related
    .filter(({ kind }) => sayings[kind].reference !== 'activeRef')
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return element('lifecycle', { source: publisher }, [
    element('eventRef', {
      eId: 'lifecycle__issued',
      date: masthead.issuedOn,
      source: '#document__original',
      type: 'generation',
      originatingExpression: 'true',
    }),
    ...later.map(({ kind, id, on }, index) =>
      element('eventRef', {
        eId: `lifecycle__${String(index + 1)}`,
        date: on,
        source: `#${id}`,
        type: sayings[kind].event,
      }),
    ),
  ]);
}

function analysisOf(named: Named, related: readonly Related[], publisher: string): XmlElement[] {
  const modifications = (name: string, reference: string): XmlElement[] => {
    const changes = related.flatMap(({ kind, id, iri }) => {
      const saying = sayings[kind];
      if (saying.change === undefined || saying.reference !== reference) return [];
      const [from, to] = reference === 'activeRef' ? [workIri(named), iri] : [iri, workIri(named)];
      return [
        element(
          'textualMod',
          {
            eId: `change__${id}`,
            type: saying.change,
            incomplete: saying.change === 'substitution' ? 'true' : undefined,
          },
          [element('source', { href: from }), element('destination', { href: to })],
        ),
      ];
    });
    return changes.length === 0 ? [] : [element(name, {}, changes)];
  };
  const all = [
    ...modifications('activeModifications', 'activeRef'),
    ...modifications('passiveModifications', 'passiveRef'),
  ];
  return all.length === 0 ? [] : [element('analysis', { source: publisher }, all)];
}
