/**
 * Which runs of a text must stay on one line: dates, numbers with their noun, citations, tokens joined by hyphens or slashes.
 * A hyphen never ends or begins a line: there it would read as an item's dash, and text taken from the PDF would lose it.
 */

export interface Run {
  text: string;
  /** True if no line may break within it. */
  unbroken: boolean;
}

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
const unbroken = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[date, ...patterns].join('|')})`, 'gu');

/** Cuts a text into runs; joined, they are the text again, letter for letter. */
export function splitUnbroken(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(unbroken)) {
    if (index > end) runs.push({ text: text.slice(end, index), unbroken: false });
    runs.push({ text: match, unbroken: true });
    end = index + match.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), unbroken: false });
  return runs;
}
