/** What search works on: documents, each a file that is fetched as a whole, and the passages that hits lead to. */
import type { Day, UnitId, When } from '../plan/types.ts';

export const passageKinds = ['clause', 'duty', 'programme', 'unit', 'help'] as const;
export type PassageKind = (typeof passageKinds)[number];

/** What readers call the kinds. */
export const kindNames: Readonly<Record<PassageKind, string>> = {
  clause: 'Mục văn bản',
  duty: 'Nhiệm vụ',
  programme: 'Chương trình',
  unit: 'Đơn vị',
  help: 'Hướng dẫn',
};

/** One place that a hit can lead to. */
export interface Passage {
  kind: PassageKind;
  /** From the site's root, with its anchor. */
  url: string;
  /** Where it stands: "IV.1 – Sở Nội vụ". */
  title: string;
  /** In the document's words, NFC. */
  text: string;
  /** Names under which it is sought as a whole: a unit's names, a plan's number. */
  names?: string[];
  /** Units and groups that it concerns. */
  units?: UnitId[];
  /** When a duty is due. */
  due?: When;
  /** The plan that a unit's sheet belongs to. */
  plan?: string;
  /** The years of the plans that a unit has to do with. */
  years?: string[];
  /** Said beside the title and not searched. */
  note?: string;
  /** A heading, which says what stands below it. */
  heading?: true;
}

/** The plan that a document holds. */
export interface PlanLabel {
  id: string;
  /** "2976/KH-UBND" */
  number: string;
  subject: string;
  issuedOn: Day;
}

/** Plans are documents of their own; units and help pages are gathered in a few. */
export interface SearchDocument {
  plan?: PlanLabel;
  passages: Passage[];
}

/** Facets of a document that narrow the candidates before they are fetched. */
export interface Facets {
  years: string[];
  units: UnitId[];
}

/** What there is to search. */
export interface Contents {
  /** How many documents there are of each sort. They are numbered in this order; each plan is one, newest first. */
  units: number;
  help: number;
  plans: number;
  /** Short names of units that the table of abbreviations does not know, each with the full name. */
  names: [short: string, long: string][];
}

/** What the interface has to know before it can read a query. */
export interface Lexicon extends Contents {
  /** Changes whenever a document or the index does. */
  version: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** True for what the build wrote as a document; its passages are taken on trust. */
export const isSearchDocument = (value: unknown): value is SearchDocument =>
  isObject(value) && 'passages' in value && Array.isArray(value.passages);

/** True for what the build wrote as the lexicon. */
export const isLexicon = (value: unknown): value is Lexicon => isContents(value) && 'version' in value;

/** True for what there is to search, as the build wrote it. */
export const isContents = (value: unknown): value is Contents =>
  isObject(value) && 'plans' in value && 'names' in value && Array.isArray(value.names);

/** True for the facets of all documents, as the build wrote them. */
export const areFacets = (value: unknown): value is Facets[] =>
  Array.isArray(value) && value.every((each) => isObject(each) && 'units' in each && Array.isArray(each.units));
