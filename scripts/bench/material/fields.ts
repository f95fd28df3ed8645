/** Fields that plans are about, each with the words of its own; phrases of a list are divided by semicolons. */
import { economyFields } from './fields-economy.ts';
import { societyFields } from './fields-society.ts';
import { stateFields } from './fields-state.ts';

export interface Field {
  /** "giáo dục và đào tạo" */
  name: string;
  /** The office in charge, as plans name it. */
  office: string;
  /** What a plan can be about. */
  topics: string;
  /** What is made, repaired, bought, taught, looked after. */
  things: string;
  /** Whom it concerns. */
  people: string;
  /** What offices do, without the things they do it with. */
  measures: string;
  /** What is counted. */
  results: string;
}

export const fields: readonly Field[] = [...societyFields, ...economyFields, ...stateFields];

/** The phrases of a list. */
export const phrases = (list: string): string[] => list.split(';').map((phrase) => phrase.replace(/\s+/gu, ' ').trim());
