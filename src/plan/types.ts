/**
 * The tree of one plan: what every page, file and derived view is rendered from.
 * It is plain JSON (no classes, no functions) and holds every word of the document exactly once.
 */

import type { Certainty, ClockTime, Day, When } from '../vietnamese/time/types.ts';

export type { Certainty, ClockTime, Day, When };

/** A unit's id in `content/units.yaml`. */
export type UnitId = string;

/**
 * The stable ASCII name of a place in the document, used as the HTML anchor:
 * `muc-iv-1` (Mục IV.1), `muc-iv-1-g4` (its fourth dash), `muc-ii-2-a` (its điểm a), `phu-luc-i`.
 */
export type Address = string;

// ── Inline ──────────────────────────────────────────────────────────────────────────────────────

export interface Text {
  type: 'text';
  value: string;
}
export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}
export interface Strong {
  type: 'strong';
  children: Inline[];
}
/** A line break that the document sets itself. */
export interface Break {
  type: 'break';
}
/** A day or several that the document names, without an obligation. */
export interface DateMention {
  type: 'date';
  when: When;
  children: Inline[];
}
/** A time limit. `when.to` is the last day allowed: "trước ngày 16/11/2023" gives 2023-11-15. */
export interface Deadline {
  type: 'deadline';
  when: When;
  children: Inline[];
}
/** A span of whole years or a similar term ("giai đoạn 2021-2025"): context, never a deadline. */
export interface Period {
  type: 'period';
  from: Day;
  to: Day;
  children: Inline[];
}
/** One unit or group named in the text. */
export interface UnitMention {
  type: 'unit';
  unit: UnitId;
  children: Inline[];
}
/** Another document: its kind, number with notation, and date as far as the text gives them. */
export interface Citation {
  type: 'citation';
  kind: string;
  number?: string;
  issuedOn?: Day;
  children: Inline[];
}
export interface Venue {
  type: 'venue';
  name: string;
  postalAddress?: string;
  children: Inline[];
}
export interface Abbreviation {
  type: 'abbreviation';
  short: string;
  long: string;
  children: Inline[];
}

export type Phrasing =
  Emphasis | Strong | DateMention | Deadline | Period | UnitMention | Citation | Venue | Abbreviation;
export type Inline = Text | Break | Phrasing;

// ── Blocks ──────────────────────────────────────────────────────────────────────────────────────

export interface Paragraph {
  type: 'paragraph';
  children: Inline[];
}

/** A labelled entry below the numbered clauses: "-", "+", "a)", "đ)". */
export interface Item {
  type: 'item';
  /** As printed. */
  label: string;
  address: Address;
  children: Inline[];
  /** What is nested under it, in order. */
  blocks: Block[];
}

export interface TableCell {
  children: Inline[];
}
export interface TableRow {
  cells: TableCell[];
}
export interface Table {
  type: 'table';
  address: Address;
  align: ('left' | 'center' | 'right' | null)[];
  head: TableRow;
  rows: TableRow[];
}

export type Block = Paragraph | Item | Table;

/** A numbered clause: "1.", "2.1.". */
export interface Clause {
  type: 'clause';
  /** As printed, with its dot; never computed. */
  label: string;
  address: Address;
  /** Set where the clause has a title on a line of its own. */
  heading?: Inline[];
  /** Its blocks and sub-clauses in the order of the document. */
  children: (Block | Clause)[];
}

export type PartRole = 'purpose' | 'participants' | 'agenda' | 'responsibilities' | 'provision' | 'annex';

/** A part ("I. MỤC ĐÍCH, YÊU CẦU") or an annex ("Phụ lục I"). */
export interface Part {
  type: 'part';
  role: PartRole;
  address: Address;
  /** The numeral as printed with its punctuation ("IV.", "Phụ lục I"); empty where there is none. */
  label: string;
  heading: Inline[];
  children: (Block | Clause)[];
}

// ── The document around the parts ───────────────────────────────────────────────────────────────

export interface Masthead {
  /** The parent body (cơ quan chủ quản), a line an entry; empty where there is none. */
  parentLines: string[];
  /** The issuing body as printed, a line an entry. */
  issuerLines: string[];
  /** The issuing body's unit. */
  issuer: UnitId;
  /** Number as printed, stray spaces included ("2976 "). */
  number: string;
  /** "KH-UBND" */
  notation: string;
  place: string;
  /** The date as printed: "ngày 30 tháng 10 năm 2023". */
  date: string;
  issuedOn: Day;
}

export interface Signature {
  /** Authority and office, a line an entry, as printed: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  lines: string[];
  name: string;
}

export interface Recipients {
  /** "Nơi nhận:" as printed. */
  label: string;
  /** One entry a line, as printed with its dash and punctuation. */
  lines: Inline[][];
}

/** What the plan is about, where it is an event. Read from the text. */
export interface PlanEvent {
  name: string;
  when?: When;
  /** The sentence that says when, whole ("01 buổi, dự kiến trong …"), and where it stands. */
  whenText?: { text: string; address: Address };
  venue?: { name: string; postalAddress?: string; text: string; address: Address };
  /** Who chairs, in the document's words. */
  chair?: { text: string; units: UnitId[]; address: Address };
  /** What the plan itself says of it, where a later document settled time or venue (`relations`). */
  asIssued?: Pick<PlanEvent, 'when' | 'whenText' | 'venue'>;
}

export type RelationKind = 'corrects' | 'correctedBy' | 'replaces' | 'replacedBy' | 'invitedBy';
/** A later or earlier document that bears on this plan. */
export interface Relation {
  kind: RelationKind;
  document: string;
  on: Day;
  note: string;
  /** What the document settles of the event; `invitedBy` and `correctedBy` only. */
  event?: EventSetting;
}

/** Time and venue of the event as a later document gives them; what it leaves out stays as it was. */
export interface EventSetting {
  on?: Day;
  /** The last day of an event of several. */
  to?: Day;
  start?: ClockTime;
  end?: ClockTime;
  venue?: { name: string; address?: string };
}

/** A remark of the site beside the text; never part of the document. */
export interface EditorialNote {
  /** Where it stands: an address, or `masthead`, `basis`, `preamble`, `closing`, `recipients`, `signature`. */
  at: Address;
  /** The words it is about, where it is about some. */
  quote?: string;
  text: string;
}

export interface Plan {
  type: 'plan';
  /** The folder's name: `2976-kh-ubnd`. */
  id: string;
  masthead: Masthead;
  /** "KẾ HOẠCH" */
  kind: string;
  /** The subject (trích yếu); a `break` where the document breaks the line. */
  subject: Inline[];
  /** Legal basis (căn cứ). */
  basis: Paragraph[];
  preamble: Paragraph[];
  parts: Part[];
  closing: Paragraph[];
  recipients: Recipients;
  signature: Signature;
  annexes: Part[];
  event?: PlanEvent;
  relations: Relation[];
  notes: EditorialNote[];
  /** Set where nothing of the site (QR code, address, digest) may stand at the foot of the printed document. */
  verification?: false;
}

export type Node = Plan | Part | Clause | Block | Inline;
