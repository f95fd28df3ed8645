/** Word's automatic numbers: counts them, so that a paragraph's number is known as it is printed. */
import { toRoman } from '../../vietnamese/numerals.ts';
import {
  readParagraphProperties,
  readRunProperties,
  type ParagraphProperties,
  type RunProperties,
  type ThemeFonts,
} from './properties.ts';
import type { Xml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.", "%1.%2." */
  text: string;
  suffix: string;
  paragraph: ParagraphProperties;
  run: RunProperties;
}

/** A number as printed before its paragraph. */
export interface PrintedNumber {
  text: string;
  run: RunProperties;
  paragraph: ParagraphProperties;
}

const mostLevels = 9;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
/** Symbol fonts' code points of the usual bullets. */
const bullets: ReadonlyMap<string, string> = new Map([
  ['\uF0B7', '•'],
  ['\uF0A7', '▪'],
  ['\uF0D8', '➢'],
  ['\uF02D', '-'],
  ['\u2212', '-'],
]);

function printCount(count: number, format: string): string {
  if (count < 1 || count > 3999) return String(count);
  switch (format) {
    case 'upperRoman':
      return toRoman(count);
    case 'lowerRoman':
      return toRoman(count).toLowerCase();
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerLetter':
      return letter(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** Word goes on with "aa" after "z". */
const letter = (count: number): string =>
  (alphabet[(count - 1) % alphabet.length] ?? '').repeat(Math.ceil(count / alphabet.length));

function readLevel(level: Xml, theme: ThemeFonts): Level {
  return {
    start: level.child('start')?.number('val') ?? 1,
    format: level.child('numFmt')?.attribute('val') ?? 'decimal',
    text: level.child('lvlText')?.attribute('val') ?? '',
    suffix: level.child('suff')?.attribute('val') ?? 'tab',
    paragraph: readParagraphProperties(level.child('pPr')),
    run: readRunProperties(level.child('rPr'), theme),
  };
}

/** Counts the numbers of a document from its first paragraph on. */
export class Numbering {
  readonly #lists = new Map<string, { abstract: string; levels: Map<number, Level> }>();
  readonly #counts = new Map<string, number[]>();

  constructor(xml: Xml | undefined, theme: ThemeFonts) {
    const abstracts = new Map(
      (xml?.children('abstractNum') ?? []).map((each) => [each.attribute('abstractNumId') ?? '', each] as const),
    );
    for (const list of xml?.children('num') ?? []) {
      const id = list.attribute('numId');
      const abstract = list.child('abstractNumId')?.attribute('val') ?? '';
      if (id === undefined) continue;
      const levels = new Map(
        (abstracts.get(abstract)?.children('lvl') ?? []).map(
          (level) => [level.number('ilvl') ?? 0, readLevel(level, theme)] as const,
        ),
      );
      let own = abstract;
      for (const override of list.children('lvlOverride')) {
        const index = override.number('ilvl') ?? 0;
        const changed = override.child('lvl');
        const level = changed === undefined ? levels.get(index) : readLevel(changed, theme);
        const start = override.child('startOverride')?.number('val');
        if (level === undefined) continue;
        levels.set(index, start === undefined ? level : { ...level, start });
        // A list that starts anew counts for itself.
        if (start !== undefined) own = `${abstract}/${id}`;
      }
      this.#lists.set(id, { abstract: own, levels });
    }
  }

  /** The properties that a list gives its paragraphs. */
  properties(numbering: ParagraphProperties['numbering']): ParagraphProperties {
    if (numbering === undefined) return {};
    return this.#lists.get(numbering.id)?.levels.get(numbering.level)?.paragraph ?? {};
  }

  /** Counts one more paragraph and gives its number; nothing where it has none. */
  next(numbering: ParagraphProperties['numbering']): PrintedNumber | undefined {
    const list = numbering === undefined ? undefined : this.#lists.get(numbering.id);
    if (numbering === undefined || list === undefined) return undefined;
    const level = list.levels.get(numbering.level);
    if (level === undefined || level.format === 'none') return undefined;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    counts[numbering.level] = (counts[numbering.level] ?? level.start - 1) + 1;
    counts.length = numbering.level + 1;
    for (let upper = 0; upper < numbering.level; upper += 1) counts[upper] ??= list.levels.get(upper)?.start ?? 1;
    const text =
      level.format === 'bullet'
        ? (bullets.get(level.text) ?? level.text)
        : level.text.replace(/%(\d)/gu, (_, digit: string) => {
            const index = Math.min(Number(digit), mostLevels) - 1;
            return printCount(counts[index] ?? 1, list.levels.get(index)?.format ?? 'decimal');
          });
    return { text: level.suffix === 'nothing' ? text : `${text} `, run: level.run, paragraph: level.paragraph };
  }
}
