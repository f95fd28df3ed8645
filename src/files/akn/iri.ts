/**
 * Names of documents and of what they speak of, after the Akoma Ntoso Naming Convention 1.0 (OASIS, 21/02/2019):
 * `/akn/vn/doc/ke-hoach/ubnd-tinh-gia-lai/2023-10-30/2976-kh-ubnd`.
 */
import { plainText } from '../../plan/plain-text.ts';
import type { Citation, Day, Inline, Plan, Relation } from '../../plan/types.ts';
import { planNumber } from '../../presentation/plan-text.ts';
import { namedKinds } from '../../vietnamese/citation-kinds.ts';
import { findCitations } from '../../vietnamese/citations.ts';
import { parseDocumentNumber } from '../../vietnamese/document-number.ts';
import { slugify } from '../../vietnamese/fold.ts';

/** The plan as a work, whatever its language, version or file. */
export function workIri(plan: Plan): string {
  const { issuer, issuedOn } = plan.masthead;
  return join('/akn/vn/doc', slugify(plan.kind), issuer, issuedOn, slugify(planNumber(plan)));
}

/** The text as issued. It stays: later documents change what holds, not these words. */
export const expressionIri = (plan: Plan): string => `${workIri(plan)}/vie@${plan.masthead.issuedOn}`;

/** The same document in the pattern of the European Legislation Identifier. */
export function eli(plan: Plan): string {
  const { issuer, issuedOn } = plan.masthead;
  return join('/eli/vn', slugify(plan.kind), issuer, ...issuedOn.split('-'), slugify(planNumber(plan)));
}

/** A member of a class of Akoma Ntoso's ontology: `/akn/ontology/organization/vn/so-y-te`. */
export const ontologyIri = (className: string, name: string): string => join('/akn/ontology', className, 'vn', name);

/** The document that a text of the plan cites; the plan's own name where it cites itself. */
export function citedIri(citation: Citation, plan: Plan): string {
  return documentIri({ ...citation, name: nameOf(citation.children) }, plan);
}

/** The document of a relation: "Giấy mời số 88/GM-UBND". */
export function relatedIri({ document, on }: Relation, plan: Plan): string {
  const [cited] = findCitations(document);
  return documentIri({ kind: cited?.kind ?? '', ...cited, issuedOn: on, name: document }, plan);
}

interface Reference {
  kind: string;
  number?: string;
  issuedOn?: Day;
  /** Stands for the number where there is none. */
  name: string;
}

function documentIri({ kind, number, issuedOn, name }: Reference, plan: Plan): string {
  const isOwn =
    number !== undefined &&
    slugify(number) === slugify(planNumber(plan)) &&
    slugify(kind) === slugify(plan.kind) &&
    (issuedOn ?? plan.masthead.issuedOn) === plan.masthead.issuedOn;
  if (isOwn) return workIri(plan);
  const year = parseDocumentNumber(number ?? '')?.year;
  const type = namedKinds.includes(kind) || year !== undefined ? 'act' : 'doc';
  const date = issuedOn ?? (year === undefined ? '' : String(year));
  return join('/akn/vn', type, slugify(kind), date, slugify(number ?? name));
}

/** What a document is called before its date: "Luật Di sản văn hóa". */
const nameOf = (inlines: readonly Inline[]): string => plainText(inlines.filter(({ type }) => type !== 'date'));

const join = (...segments: string[]): string => segments.filter((segment) => segment !== '').join('/');
