/** Dates in texts and queries, in figures and in words. */
import { tokenise, type Token } from './tokens.ts';

/** A date or a part of one, as figures without leading zeros. */
export interface PartialDate {
  day?: string;
  month: string;
  year?: string;
}

export const isWholeDate = ({ day, year }: PartialDate): boolean => day !== undefined && year !== undefined;

/** Where one stands; `end` excluded, "ngày" or "tháng" before it included. */
export interface PlacedDate extends PartialDate {
  start: number;
  end: number;
  /** Its own words, without what stands before it. */
  form: 'figures' | 'words';
}

/**
 * "16/11/2023" and "ngày 16 tháng 11 năm 2023", "16/11" and "ngày 16 tháng 11", "11/2023" and "tháng 11 năm 2023",
 * and what lies between: "ngày 16/11", "tháng 11/2023", "16 tháng 11/2023".
 */
export function findDates(tokens: readonly Token[], text: string): PlacedDate[] {
  return [...tokens.keys()].flatMap((index): PlacedDate[] => {
    const figures = readFigures(tokens, index, text);
    const read = figures ?? readWords(tokens, index, text);
    if (read === undefined) return [];
    const { length, ...date } = read;
    const isNamed = tokens[index - 1]?.folded === (date.day === undefined ? 'thang' : 'ngay');
    const form = figures === undefined ? 'words' : 'figures';
    return [{ ...date, start: isNamed ? index - 1 : index, end: index + length, form }];
  });
}

/** "16/11/2023" */
export const inFigures = ({ day, month, year }: PartialDate): Token[] =>
  tokenise([day, month, year].filter((part) => part !== undefined).join('/'));

/** "ngày 16 tháng 11 năm 2023" */
export const inWords = ({ day, month, year }: PartialDate): Token[] =>
  tokenise([day && `ngày ${day}`, `tháng ${month}`, year && `năm ${year}`].filter(Boolean).join(' '));

interface ReadDate extends PartialDate {
  /** How many tokens it takes. */
  length: number;
}

const isDay = (text = ''): boolean => /^(?:[1-9]|[12]\d|3[01])$/u.test(text);
const isMonth = (text = ''): boolean => /^(?:[1-9]|1[0-2])$/u.test(text);
const isYear = (text = ''): boolean => /^(?:19|20)\d\d$/u.test(text);

function readFigures(tokens: readonly Token[], index: number, text: string): ReadDate | undefined {
  const [first, second, third] = tokens.slice(index, index + 3);
  if (first === undefined || second === undefined || !isJoined(first, second, text)) return undefined;
  const before = tokens[index - 1];
  if (before !== undefined && isJoined(before, first, text)) return undefined;
  if (isMonth(first.folded) && isYear(second.folded)) {
    const isDayNamed = before?.folded === 'thang' && isDay(tokens[index - 2]?.folded);
    return isDayNamed ? undefined : { month: first.folded, year: second.folded, length: 2 };
  }
  if (!isDay(first.folded) || !isMonth(second.folded)) return undefined;
  const hasYear = third !== undefined && isYear(third.folded) && isJoined(second, third, text);
  const date = { day: first.folded, month: second.folded };
  return hasYear ? { ...date, year: third.folded, length: 3 } : { ...date, length: 2 };
}

/** True if only the sign between the figures of a date stands between the two. */
const isJoined = (left: Token, right: Token, text: string): boolean =>
  /^[/.-]$/u.test(text.slice(left.end, right.start));

function readWords(tokens: readonly Token[], index: number, text: string): ReadDate | undefined {
  const words = tokens.slice(index, index + 5).map(({ folded }) => folded);
  if (isDay(words[0]) && words[1] === 'thang' && isMonth(words[2])) {
    const date = { day: words[0] ?? '', month: words[2] ?? '' };
    if (words[3] === 'nam' && isYear(words[4])) return { ...date, year: words[4] ?? '', length: 5 };
    const [month, year] = tokens.slice(index + 2, index + 4);
    const isJoinedYear =
      month !== undefined && year !== undefined && isYear(year.folded) && isJoined(month, year, text);
    return isJoinedYear ? { ...date, year: year.folded, length: 4 } : { ...date, length: 3 };
  }
  const isAlone = index === 0 || !isDay(tokens[index - 1]?.folded);
  if (isAlone && words[0] === 'thang' && isMonth(words[1]) && words[2] === 'nam' && isYear(words[3]))
    return { month: words[1] ?? '', year: words[3] ?? '', length: 4 };
  return undefined;
}
