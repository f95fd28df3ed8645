/** Size, style, capitals and position of every element: four rules for each. */
import { typeRules, type Element, type TypeRule } from '../../decree30/type-rules.ts';
import { plain } from '../landmarks.ts';
import type { MeasuredParagraph, MeasuredRun } from '../model.ts';
import { paragraphsOf, runningText, type Found } from '../recognise/found.ts';
import type { Yardstick } from '../yardstick.ts';
import { sayReference, wantedCentre } from './centres.ts';
import { groupOf, nameOf } from './groups.ts';
import { fail, judgeAll, notApplicable, pass, unknown, type Outcome, type Rule } from './rule.ts';
import { decimal, quote, sayFace, sayRange } from './say.ts';

const isWritten = ({ text }: MeasuredRun): boolean => /[\p{L}\p{N}]/u.test(text);
const letters = ({ text }: MeasuredRun): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** The runs of an element without raised or lowered figures. */
function plainRuns({ runs }: MeasuredParagraph): MeasuredRun[] {
  const largest = Math.max(...runs.map(({ size }) => size));
  return runs.filter((run) => isWritten(run) && !(run.size < 0.8 * largest && letters(run) <= 4));
}

const sizesOf = (paragraphs: readonly MeasuredParagraph[]): string =>
  [...new Set(paragraphs.flatMap(plainRuns).map(({ size }) => decimal(size)))].join('; ');

function judgeSize(rule: TypeRule, paragraphs: readonly MeasuredParagraph[], { range, tolerance }: Yardstick): Outcome {
  const { min, max } = range(rule.size);
  const wrong = paragraphs
    .flatMap(plainRuns)
    .filter(({ size }) => size < min - tolerance.size || size > max + tolerance.size);
  return judgeAll(
    wrong.map(({ size, text }) => `cỡ ${decimal(size)} ở ${quote(text.trim())}`),
    `cỡ ${sizesOf(paragraphs)}`,
  );
}

/** How much of running text must have its face: an emphasis within it is the document's own. */
const shares: Partial<Record<Element, number>> = { basis: 0.9, body: 0.5, clause: 0.5, point: 0.5 };

function judgeStyle(element: Element, rule: TypeRule, paragraphs: readonly MeasuredParagraph[]): Outcome {
  const runs = paragraphs.flatMap(({ runs: own }) => own).filter(isWritten);
  const wrong = runs.filter(({ bold, italic }) => bold !== rule.bold || italic !== rule.italic);
  const share = shares[element];
  const all = runs.reduce((sum, run) => sum + letters(run), 0);
  const departing = wrong.reduce((sum, run) => sum + letters(run), 0);
  const isFine = share === undefined ? wrong.length === 0 : departing <= all * (1 - share);
  if (isFine) return pass(sayFace(rule));
  return judgeAll(
    wrong.map((run) => `${sayFace(run)} ở ${quote(run.text.trim())}`),
    '',
  );
}

/** What capitals are judged by: without its number and what stands in brackets. */
function toJudge(element: Element, text: string): string {
  if (element === 'number') return text.replace(/[^/]*\/\s*/u, '');
  return text.replace(/\([^()]*\)/gu, '').replace(/^(?:[IVXLC]+|\d+|\p{L})[.)]\s/u, '');
}

const hasSmall = (text: string): boolean => /\p{Ll}/u.test(text);
const hasOnlyCapitals = (text: string): boolean =>
  !hasSmall(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 4 && /\s/u.test(text.trim());

function judgeLetters(element: Element, rule: TypeRule, paragraphs: readonly MeasuredParagraph[]): Outcome {
  const texts = paragraphs.map(({ text }) => text);
  // Of the number only the word "Số" is in small letters; the notation after it is in capitals.
  if (element === 'number') {
    const wrong = texts.filter(
      (text) => text.startsWith('SỐ') || !/\p{Lu}/u.test(toJudge(element, `${text}A`).slice(0, -1)),
    );
    const judged = texts.filter((text) => /\p{L}/u.test(toJudge(element, text)));
    return judged.length === 0
      ? unknown('chưa ghi ký hiệu')
      : judgeAll(wrong.map(quote), '“Số” in thường, ký hiệu in hoa');
  }
  if (rule.letters === 'upper')
    return judgeAll(texts.filter((text) => hasSmall(toJudge(element, text))).map(quote), 'in hoa');
  const wrong = texts.filter((text) => hasOnlyCapitals(toJudge(element, text)));
  if (element === 'motto') wrong.push(...texts.filter((text) => !hasInitials(text)));
  const isFew = shares[element] !== undefined && wrong.length <= texts.length * 0.5;
  return judgeAll(isFew ? [] : wrong.map(quote), 'in thường');
}

/** "Độc lập - Tự do - Hạnh phúc": the first letter of each phrase is a capital and no other. */
const hasInitials = (text: string): boolean =>
  text
    .split(/\s*[-–—]\s*|\s(?=(?:tự|hạnh)\s)/iu)
    .every((phrase) => /^\p{Lu}[^\p{Lu}]*$/u.test(phrase.trim()) || plain(phrase) === '');

function judgeCentre(
  element: Element,
  found: Found,
  paragraphs: readonly MeasuredParagraph[],
  { tolerance }: Yardstick,
): Outcome {
  const wrong: string[] = [];
  let judged = 0;
  for (const paragraph of paragraphs) {
    const wanted = wantedCentre(found, element, paragraph);
    if (wanted === undefined || paragraph.centre === undefined) continue;
    judged += 1;
    const off = Math.max(wanted.min - paragraph.centre, paragraph.centre - wanted.max);
    if (off <= tolerance.centre) continue;
    const direction = paragraph.centre < wanted.min ? 'trái' : 'phải';
    wrong.push(`${quote(paragraph.text)} lệch ${direction} ${decimal(off)} mm`);
  }
  return judged === 0 ? unknown('không suy ra được vị trí từ tệp này') : judgeAll(wrong, 'canh giữa');
}

const alignmentNames = {
  left: 'canh trái',
  center: 'canh giữa',
  right: 'canh phải',
  justify: 'canh đều hai lề',
} as const;

function judgeJustified(paragraphs: readonly MeasuredParagraph[]): Outcome {
  // One line set to the left looks as one that is justified.
  const judged = paragraphs.filter(
    ({ alignment, lines, isBroken }) =>
      !isBroken && alignment !== undefined && !(alignment === 'left' && lines.length === 1),
  );
  const wrong = judged.filter(({ alignment }) => alignment !== 'justify');
  if (wrong.length > 0)
    return fail(
      `${String(wrong.length)}/${String(paragraphs.length)} đoạn ${alignmentNames[wrong[0]?.alignment ?? 'left']}: ${quote(wrong[0]?.text ?? '')}`,
    );
  return judged.length === 0 && paragraphs.some(({ lines }) => lines.length > 1)
    ? unknown('không suy ra được từ tệp này')
    : pass(judged.length === 0 ? 'mỗi đoạn một dòng' : 'đều hai lề');
}

function judgeFlush(paragraphs: readonly MeasuredParagraph[], { tolerance }: Yardstick): Outcome {
  const items = paragraphs.filter(({ text }) => text.startsWith('-'));
  const judged = (items.length > 0 ? items : paragraphs).filter(({ indent }) => indent !== undefined);
  const wrong = judged.filter(({ indent }) => Math.abs(indent ?? 0) > tolerance.flush);
  return judged.length === 0
    ? unknown('không suy ra được vị trí từ tệp này')
    : judgeAll(
        wrong.map(({ indent, text }) => `${quote(text)} cách lề trái ${decimal(indent ?? 0)} mm`),
        'sát lề trái',
      );
}

/** The position that an element needs. */
function judgePosition(
  element: Element,
  found: Found,
  paragraphs: readonly MeasuredParagraph[],
  yardstick: Yardstick,
): Outcome {
  switch (typeRules[element].align) {
    case 'center':
      return judgeCentre(element, found, paragraphs, yardstick);
    case 'justify':
      return judgeJustified(paragraphs);
    case 'left':
      return judgeFlush(paragraphs, yardstick);
  }
}

const sayPosition = (element: Element): string => {
  const { align } = typeRules[element];
  if (align === 'justify') return 'canh đều cả hai lề';
  return align === 'left' ? 'sát lề trái' : sayReference(element);
};

type Judge = (found: Found, paragraphs: readonly MeasuredParagraph[], yardstick: Yardstick) => Outcome;

function typeRule(element: Element, aspect: string, name: string, required: Rule['required'], judge: Judge): Rule {
  return {
    id: `${element}.${aspect}`,
    kind: 'form',
    group: groupOf(element),
    name: `${nameOf(element)}: ${name}`,
    cite: typeRules[element].cite,
    required,
    judge: (found, yardstick) => {
      const paragraphs = paragraphsOf(found, element);
      if (paragraphs.length > 0) return judge(found, paragraphs, yardstick);
      const likely = found.placed.find(({ looksTitled }) => looksTitled === true);
      return element === 'titledClause' && aspect === 'style' && likely !== undefined
        ? unknown(`${quote(likely.paragraph.text)} không đậm: cần xem có phải tiêu đề không`)
        : notApplicable;
    },
  };
}

function rulesOf(element: Element): Rule[] {
  const rule: TypeRule = typeRules[element];
  return [
    typeRule(
      element,
      'size',
      'cỡ chữ',
      ({ range }) => `cỡ ${sayRange(range(rule.size))}`,
      (_, own, yardstick) => judgeSize(rule, own, yardstick),
    ),
    typeRule(
      element,
      'style',
      'kiểu chữ',
      () => sayFace(rule),
      (_, own) => judgeStyle(element, rule, own),
    ),
    typeRule(
      element,
      'letters',
      'hoa, thường',
      () =>
        element === 'number' ? '“Số” in thường, ký hiệu in hoa' : rule.letters === 'upper' ? 'in hoa' : 'in thường',
      (_, own) => judgeLetters(element, rule, own),
    ),
    typeRule(
      element,
      'align',
      'vị trí',
      () => sayPosition(element),
      (found, own, yardstick) => judgePosition(element, found, own, yardstick),
    ),
  ];
}

const elements = Object.keys(typeRules).filter((name): name is Element => name in typeRules);

const sameSize: Rule = {
  id: 'clause.sameSize',
  kind: 'form',
  group: groupOf('body'),
  name: 'Cỡ chữ của điều, khoản, điểm',
  cite: typeRules.clause.cite,
  required: () => 'bằng cỡ chữ lời văn',
  judge: (found, { tolerance }) => {
    const text = paragraphsOf(found, 'body', 'basis', 'clause', 'point').flatMap(plainRuns);
    const labelled = paragraphsOf(
      found,
      ...runningText.filter((role) => role !== 'body' && role !== 'basis' && role !== 'section'),
    );
    const usual = usualSize(text);
    if (usual === undefined || labelled.length === 0) return notApplicable;
    const wrong = labelled.flatMap(plainRuns).filter(({ size }) => Math.abs(size - usual) > tolerance.size);
    return judgeAll(
      wrong.map(({ size, text: said }) => `cỡ ${decimal(size)} ở ${quote(said.trim())}, lời văn cỡ ${decimal(usual)}`),
      `cỡ ${decimal(usual)}`,
    );
  },
};

function usualSize(runs: readonly MeasuredRun[]): number | undefined {
  const counts = new Map<number, number>();
  for (const run of runs) {
    const size = Math.round(run.size * 10) / 10;
    counts.set(size, (counts.get(size) ?? 0) + letters(run));
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0];
}

export const typeRuleList: readonly Rule[] = [...elements.flatMap(rulesOf), sameSize];
