/**
 * Which runs of a text must stay on one line: dates, numbers with their noun, citations, and every word in which a line could end.
 * A hyphen never ends or begins a line: there it would read as an item's dash, and text taken from the PDF would lose it.
 */

export interface Run {
  text: string;
  /** True if no line may break within it. */
  unbroken: boolean;
}

/** What is longer, in letters, need not fit a line: kept together, its end would be lost on paper. */
const longest = 32;

/** Alternatives from long to short: the first that matches at a place wins. */
const patterns: readonly string[] = [
  String.raw`(?:[Ss]ố:? )?[\p{L}\p{N}.]*[\p{L}\p{N}] ?/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*`,
  String.raw`(?:[Ss]ố:? )?[\p{L}\p{N}]+(?:[-–/][\p{L}\p{N}]+)+`,
  String.raw`[Nn]gày \d{1,2}(?: tháng \d{1,2})?`,
  String.raw`(?:[Tt]háng|[Qq]uý|[Nn]ăm|[Đđ]iều|[Kk]hoản|[Ss]ố) \d+`,
  String.raw`(?:Mục|mục|Phụ lục|Phần|Chương) [IVXLC\d]+(?:\.\d+)*`,
  String.raw`[Đđ]iểm [a-zđ](?![\p{L}\p{N}])`,
  String.raw`[\p{L}\p{N}]+ [-–] [\p{L}\p{N}]+`,
  String.raw`\d+ (?:năm|tháng|ngày|buổi|giờ|phút|bản)(?![\p{L}\p{N}])`,
];

const date = String.raw`[Nn]gày \d{1,2}/\d{1,2}/\d{4}`;

/** Where a line may end within a word (UAX 14, as browsers have it): after dashes, "…", "?", before "—", between two brackets. */
const breaks = String.raw`(?:[-–—…?](?=[^\s\p{Pe}\p{Pf}.,:;!?…"'])|[)\]}.,:;%!”](?=[([{])|[\p{L}\p{N}](?=—))`;
/** The rest of a word, where it has such a place; a word with one, its signs included. */
const rest = String.raw`\S*?${breaks}\S*`;
const word = String.raw`(?<!\S)(?=\S{2,${String(longest)}}(?!\S))${rest}`;

const brittleWords = new RegExp(word, 'gu');
const phrase = String.raw`(?<![\p{L}\p{N}])(?:${[date, ...patterns].join('|')})(?:${rest})?`;
const unbroken = new RegExp(`${word}|${phrase}`, 'gu');

function split(text: string, pattern: RegExp): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    if (index > end) runs.push({ text: text.slice(end, index), unbroken: false });
    runs.push({ text: match, unbroken: match.length <= longest });
    end = index + match.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), unbroken: false });
  return runs;
}

/** Cuts a text into runs; joined, they are the text again, letter for letter. */
export const splitUnbroken = (text: string): Run[] => split(text, unbroken);

/** The same for narrow columns, where words stay whole and phrases need not. */
export const splitUnbrokenWords = (text: string): Run[] => split(text, brittleWords);
