/** The views that are derived from the tree and never stored: their shapes. */
import type { Address, Inline, UnitId, When } from './types.ts';

/** One bullet under a responsible unit. */
export interface Duty {
  /** The units that owe it, groups as groups. */
  units: UnitId[];
  /** Its words without the label. */
  text: string;
  children: Inline[];
  due?: When;
  address: Address;
}

export type ScheduleKind = 'issued' | 'deadline' | 'event' | 'date';

/** One dated entry. */
export interface ScheduleEntry {
  kind: ScheduleKind;
  when: When;
  /** The document's sentence, whole. */
  text: string;
  /** A short form of it for narrow places: its first words, "…" where it is cut. */
  title: string;
  /** Who owes it (deadlines) or holds it (event, issued). */
  units: UnitId[];
  address: Address;
}

export interface Schedule {
  /** Everything dated, in order of the day that counts (a deadline's last day, a window's first). */
  dated: ScheduleEntry[];
  /** Duties for which the plan gives no date. */
  undated: Duty[];
}

/** The invited of one level. */
export interface ParticipantGroup {
  /** "2.1. Cấp tỉnh:" as printed; empty where the entries stand under no heading. */
  heading: string;
  address: Address;
  entries: { text: string; children: Inline[]; units: UnitId[]; address: Address }[];
}

/** One entry of the programme, in the document's order. */
export interface AgendaItem {
  /** Position, from 1. */
  ordinal: number;
  /** Only as far as the document says: a day, a clock time, both or none. */
  when?: When;
  text: string;
  children: Inline[];
  units: UnitId[];
  address: Address;
}

/** A talk (báo cáo tham luận) with the units that give it. */
export interface Talk {
  label: string;
  text: string;
  children: Inline[];
  units: UnitId[];
  address: Address;
}
