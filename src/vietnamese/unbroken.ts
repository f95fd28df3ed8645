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

/** Where no word or number goes on. */
const wordEnd = String.raw`(?![\p{L}\p{N}])`;
const number = String.raw`\d+(?:[.,]\d+)*`;
const clock = String.raw`\d{1,2} giờ(?: \d{1,2}(?: phút)?)?${wordEnd}`;
const dayAndMonth = String.raw`\d{1,2}(?: tháng \d{1,2}${wordEnd})?`;
/** They come before their number: "Điều 7". */
const numbered =
  '[Tt]háng|[Qq]uý|[Nn]ăm|[Đđ]iều|[Kk]hoản|[Ss]ố|[Đđ]ợt|[Tt]uần|[Ll]ần|[Kk]ỳ|[Kk]h(?:óa|oá)|[Vv]òng|[Qq]uận|[Pp]hường';
const weekdays = '[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Nn]hất';
/** They come after it; "1 năm 2024" is the end of one phrase and the beginning of another, "5 năm 2021 - 2025" is not. */
const spans = String.raw`(?:năm(?! \d{4}(?!\d| ?[-–]))|(?:tháng|ngày)(?! \d+(?!\d| ?[-–])))`;
const money = '(?:nghìn|ngàn|triệu|tỷ|tỉ)(?: đồng)?|đồng';
const units = `${spans}|${money}|buổi|giờ|phút|bản|người|ha|k?m[²2]?|%`;

/** Alternatives from long to short: the first that matches at a place wins. */
const patterns: readonly string[] = [
  String.raw`(?:[Ss]ố:? )?[\p{L}\p{N}.]*[\p{L}\p{N}] ?/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*`,
  String.raw`(?:[Ss]ố:? )?[\p{L}\p{N}]+(?:[-–/][\p{L}\p{N}]+)+`,
  `[Nn]gày ${dayAndMonth}`,
  String.raw`(?:${numbered}) \d+(?: [-–] \d+)?`,
  String.raw`(?:Mục|mục|Phụ lục|Phần|Chương) [IVXLC\d]+(?:\.\d+)*`,
  String.raw`[Đđ]iểm [a-zđ]${wordEnd}`,
  String.raw`[Tt]hứ (?:\d+|${weekdays})${wordEnd}`,
  `${clock}(?: [-–] ${clock})?`,
  String.raw`[\p{L}\p{N}]+ [-–] [\p{L}\p{N}]+`,
  String.raw`\d{1,2} tháng \d{1,2}${wordEnd}`,
  String.raw`${number} (?:${units})(?:/\p{L}+)*${wordEnd}`,
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
