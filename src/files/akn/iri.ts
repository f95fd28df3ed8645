/**
 * Names of documents and of what they speak of, after the Akoma Ntoso Naming Convention 1.0 (OASIS, 21/02/2019):
 * `/akn/vn/doc/ke-hoach/ubnd-tinh-gia-lai/2023-10-30/2976-kh-ubnd`.
 */
import type { Citation, Inline, Plan, Relation, UnitId } from '../../plan/types.ts';
import type { Units } from '../../plan/units.ts';
import { namedKinds } from '../../vietnamese/citation-kinds.ts';
import { parseDocumentNumber } from '../../vietnamese/document-number.ts';
import { slugify } from '../../vietnamese/fold.ts';
import { citedDocument, ownDocument, relatedDocument, type NamedDocument } from './documents.ts';

/** What names are made from. */
export interface Named {
  plan: Plan;
  units: Units;
}

/** The plan as a work, whatever its language, version or file. */
export const workIri = ({ plan, units }: Named): string => documentIri(ownDocument(plan), units);

/** The text as issued. It stays: later documents change what holds, not these words. */
export const expressionIri = (named: Named): string => `${workIri(named)}/vie@${named.plan.masthead.issuedOn}`;

/** The same document in the pattern of the European Legislation Identifier. */
export function eli({ plan, units }: Named): string {
  const { kind, issuer, issuedOn, number } = ownDocument(plan);
  return join('/eli/vn', slugify(kind), officeName(issuer, units), ...issuedOn.split('-'), slugify(number));
}

/**
 * A member of a class of Akoma Ntoso's ontology: `/akn/ontology/concept/vn/thoi-han`.
 * @param within the office that knows it by that name, where others may mean another by it
 */
export const ontologyIri = (className: string, name: string, within = ''): string =>
  join('/akn/ontology', className, 'vn', within, name);

/** The document that a text of the plan cites, the plan itself included. `index`: where the citation stands among its siblings. */
export const citedIri = (citation: Citation, siblings: readonly Inline[], index: number, named: Named): string =>
  documentIri(citedDocument(citation, siblings, index, named.plan), named.units);

/** The document of a relation: "Giấy mời số 88/GM-UBND". */
export const relatedIri = (relation: Relation, { plan, units }: Named): string =>
  documentIri(relatedDocument(relation, plan, units), units);

/**
 * The office as the convention's "emanating actor": its id, and its territory where the id does not end in it. Every province has a
 * `so-y-te`. The segment of the country is no place for the territory: it takes codes of ISO 3166, which only provinces have.
 */
export function officeName(id: UnitId, units: Units): string {
  const area = units.get(id)?.area;
  return area === undefined || `-${id}`.endsWith(`-${area}`) ? id : `${id}-${area}`;
}

/** One way for the plan and for what it names, so that a document has one name wherever it is named. */
function documentIri({ kind, number, issuedOn, issuer, name }: NamedDocument, units: Units): string {
  const year = parseDocumentNumber(number ?? '')?.year;
  const type = namedKinds.includes(kind) || year !== undefined ? 'act' : 'doc';
  const office = issuer === undefined || units.get(issuer)?.group === true ? '' : officeName(issuer, units);
  const date = issuedOn ?? (year === undefined ? '' : String(year));
  return join('/akn/vn', type, slugify(kind), office, date, slugify(number ?? name));
}

const join = (...segments: string[]): string => segments.filter((segment) => segment !== '').join('/');
