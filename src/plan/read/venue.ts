/** Finds the venue in a line "Địa điểm: Tại Hội trường 2/9 (số 04 Hoàng Hoa Thám, …)." */
import type { Range } from './passage.ts';

export interface VenueSpan extends Range {
  name: string;
  postalAddress?: string;
}

const opening = /^(?:\S+\s+){0,2}?[Đđ]ịa điểm[^:.;]{0,40}:\s*(?:[Tt]ại\s+)?/u;

/** The venue that a line names, if it is a line about the place. */
export function findVenue(text: string): VenueSpan | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const phrase = text.slice(start).replace(/\s*[.;]*\s*$/u, '');
  if (phrase === '') return undefined;
  const end = start + phrase.length;

  const bracket = /^(?<name>[^(]+?)\s*\((?:địa chỉ:?\s*)?(?<address>[^()]+)\)$/u.exec(phrase)?.groups;
  const comma = /^(?<name>[^,(]+?),\s*(?:địa chỉ:?\s*)?(?<address>[^()]+)$/u.exec(phrase)?.groups;
  const { name, address } = bracket ?? comma ?? {};
  return name === undefined || address === undefined
    ? { start, end, name: phrase }
    : { start, end, name, postalAddress: address };
}
