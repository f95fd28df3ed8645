/** Which documents a plan names, each with everything that the plan says of it. */
import { memoise } from '../../plan/memoise.ts';
import { plainText } from '../../plan/plain-text.ts';
import { createUnitFinder } from '../../plan/read/unit-names.ts';
import type { Citation, Day, Inline, Plan, Relation, UnitId } from '../../plan/types.ts';
import type { Units } from '../../plan/units.ts';
import { passages } from '../../plan/visit.ts';
import { planNumber } from '../../presentation/plan-text.ts';
import { findCitations } from '../../vietnamese/citations.ts';
import { parseDocumentNumber } from '../../vietnamese/document-number.ts';
import { slugify } from '../../vietnamese/fold.ts';

export interface NamedDocument {
  kind: string;
  number?: string | undefined;
  issuedOn?: Day | undefined;
  issuer?: UnitId | undefined;
  /** Stands for the number where there is none: "Luật Di sản văn hóa". */
  name: string;
}

/** The plan itself. */
export function ownDocument(plan: Plan): Required<{ [Key in keyof NamedDocument]: string }> {
  const { issuer, issuedOn } = plan.masthead;
  return { kind: plan.kind, number: planNumber(plan), issuedOn, issuer, name: plan.kind };
}

/** The document of a citation, which stands at an index among its siblings. */
export const citedDocument = (
  citation: Citation,
  siblings: readonly Inline[],
  index: number,
  plan: Plan,
): NamedDocument => complete(asCited(citation, siblings, index), plan);

/**
 * The document of a relation. Where neither its name ("… của Ủy ban nhân dân tỉnh") nor the text says whose it is, the plan's own
 * agency in its notation does: who issued a document corrects it, replaces it (NĐ 30/2020, Điều 18.3) and invites to what it convenes.
 */
export function relatedDocument({ document, on }: Relation, plan: Plan, units: Units): NamedDocument {
  const [cited] = findCitations(document);
  const { issuer } = plan.masthead;
  const [, office] = /\scủa\s+(.+)$/u.exec(document) ?? [];
  const [named] = office === undefined ? [] : createUnitFinder(units, issuer, on)(office);
  const related = complete(
    { kind: cited?.kind ?? '', number: cited?.number, issuedOn: on, issuer: named?.unit, name: document },
    plan,
  );
  return office === undefined && related.issuer === undefined && bearsAgencyOf(plan, related.number)
    ? { ...related, issuer }
    : related;
}

/** "KH-UBND" and "12/UBND-KGVX" are of one agency. */
function bearsAgencyOf({ masthead }: Plan, number: string | undefined): boolean {
  const [, agency] = masthead.notation.trim().split(/[-/]/u);
  const notation = parseDocumentNumber(number ?? '')?.notation.split(/[-/]/u) ?? [];
  return agency !== undefined && notation.includes(agency);
}

/** As its words say, those that follow included. */
function asCited(
  { kind, number, issuedOn, children }: Citation,
  siblings: readonly Inline[],
  index: number,
): NamedDocument {
  const name = plainText(children.filter(({ type }) => type !== 'date'));
  return { kind, number, issuedOn, issuer: issuerAfter(siblings, index), name };
}

/** Whose document it is: "… của Ủy ban nhân dân tỉnh", said once for all numbers of "số …, số … và số … của …". */
function issuerAfter(siblings: readonly Inline[], index: number): UnitId | undefined {
  const [between, next] = siblings.slice(index + 1, index + 3);
  if (between?.type !== 'text') return undefined;
  if (next?.type === 'unit') return /^\s+của\s+$/u.test(between.value) ? next.unit : undefined;
  const goesOn =
    next?.type === 'citation' &&
    /^(?:[,;]|,?\s+và)\s+$/u.test(between.value) &&
    /^số\s/u.test(plainText(next.children));
  return goesOn ? issuerAfter(siblings, index + 2) : undefined;
}

/** The plan and what it cites, every time that it does. */
const known: (plan: Plan) => readonly NamedDocument[] = memoise((plan) => [
  ownDocument(plan),
  ...[...passages(plan)].flatMap(({ children }) => citationsIn(children)),
]);

const citationsIn = (nodes: readonly Inline[]): NamedDocument[] =>
  nodes.flatMap((node, index) => [
    ...(node.type === 'citation' ? [asCited(node, nodes, index)] : []),
    ...(node.type === 'text' || node.type === 'break' ? [] : citationsIn(node.children)),
  ]);

/** Date and office are written where a document is cited first, later kind and number alone (NĐ 30/2020, Phụ lục I). */
function complete(document: NamedDocument, plan: Plan): NamedDocument {
  if (document.number === undefined) return document;
  const same = known(plan).filter((other) => areAlike(document, other));
  return {
    ...document,
    issuedOn: document.issuedOn ?? onlyOne(same.map(({ issuedOn }) => issuedOn)),
    issuer: document.issuer ?? onlyOne(same.map(({ issuer }) => issuer)),
  };
}

const nameOf = ({ kind, number = '' }: NamedDocument): string => slugify(`${kind} ${number}`);

/** Nothing that is said of the one is otherwise of the other. */
const areAlike = (one: NamedDocument, other: NamedDocument): boolean =>
  nameOf(one) === nameOf(other) && agree(one.issuedOn, other.issuedOn) && agree(one.issuer, other.issuer);

const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

function onlyOne(values: readonly (string | undefined)[]): string | undefined {
  const [value, ...others] = new Set(values.filter((each) => each !== undefined));
  return others.length === 0 ? value : undefined;
}
