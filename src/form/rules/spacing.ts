/** Distances: of the head's lines, of paragraphs and their lines; indents; what stands on one line. */
import { typeRules, type Element } from '../../decree30/type-rules.ts';
import { citeForm } from '../../decree30/cite.ts';
import { indent, lineHeight, paragraphGap } from '../../decree30/spacing.ts';
import { font } from '../../decree30/page.ts';
import type { MeasuredParagraph } from '../model.ts';
import { paragraphsOf, runningText, type Found, type Placed } from '../recognise/found.ts';
import { bodyGroup, groupOf, nameOf } from './groups.ts';
import { fail, judgeAll, notApplicable, pass, unknown, type Outcome, type Rule } from './rule.ts';
import { decimal, lowerFirst, quote } from './say.ts';

const points = 72 / 25.4;
/** Lines count as single-spaced up to this many points more: a ruled line or rounding between them. */
const looseness = 3;

function singleSpaced(id: string, elements: readonly Element[], name: string, clause: string): Rule {
  const [first = 'issuer'] = elements;
  return {
    id,
    kind: 'form',
    group: groupOf(first),
    name,
    cite: citeForm(clause),
    required: () => 'cách nhau dòng đơn',
    judge: (found) => {
      const lines = paragraphsOf(found, ...elements);
      if (lines.length < 2) return notApplicable;
      const pairs = lines.slice(1).flatMap((line, index) => {
        const before = lines[index];
        if (before?.level === undefined || line.level?.row !== before.level.row) return [];
        const distance = (line.level.baseline - before.level.baseline) * points;
        const size = Math.max(...line.runs.map((run) => run.size));
        return before.lines.length > 1 ? [] : [{ distance, size, text: line.text }];
      });
      if (pairs.length === 0) return unknown('không suy ra được từ tệp này');
      const wrong = pairs.filter(({ distance, size }) => distance > font.singleLine * size + looseness);
      return judgeAll(
        wrong.map(({ distance, text }) => `${quote(text)} cách dòng trên ${decimal(distance)} pt`),
        `${decimal(pairs[0]?.distance ?? 0)} pt`,
      );
    },
  };
}

/** One stands in a column and the other does not: a departure from the order, which has a rule of its own. */
const isMisplaced = (one: MeasuredParagraph, other: MeasuredParagraph): boolean =>
  (one.column === 'full') !== (other.column === 'full');

/** Two elements that stand on one line. */
function levelRule(id: string, one: Element, other: Element): Rule {
  return {
    id,
    kind: 'form',
    group: groupOf(other),
    name: `${nameOf(other)}: ngang hàng`,
    cite: typeRules[other].cite,
    required: () => `cùng dòng với ${lowerFirst(nameOf(one))}`,
    judge: (found, { tolerance }): Outcome => {
      const [left] = paragraphsOf(found, one);
      const [right] = paragraphsOf(found, other);
      if (left === undefined || right === undefined) return notApplicable;
      if (other === 'dateline' && isMisplaced(left, right)) return notApplicable;
      // The sample of minutes has the recipients below secretary and chairman (Phụ lục III, Mẫu 1.9).
      if (other === 'recipientsLabel' && found.kind?.short === 'BB') return notApplicable;
      if (left.level === undefined || right.level === undefined) return unknown('không suy ra được vị trí từ tệp này');
      if (left.level.row !== right.level.row) return fail(`không cùng hàng (${left.level.row}, ${right.level.row})`);
      const off = right.level.baseline - left.level.baseline;
      return Math.abs(off) <= tolerance.level
        ? pass('cùng dòng')
        : fail(`${off < 0 ? 'cao hơn' : 'thấp hơn'} ${decimal(Math.abs(off))} mm`);
    },
  };
}

/** Paragraphs of running text that begin with a line of their own, and how many there are of them. */
function firstLines(found: Found): MeasuredParagraph[] {
  return paragraphsOf(found, ...runningText).filter(
    ({ isBroken, alignment }) => !isBroken && alignment !== 'center' && alignment !== 'right',
  );
}

const count = (wrong: number, all: number): string => `${String(wrong)}/${String(all)} đoạn`;

const indentRule: Rule = {
  id: 'paragraph.indent',
  kind: 'form',
  group: bodyGroup,
  name: 'Lùi đầu dòng',
  cite: indent.cite,
  required: ({ indents }) => `${indents.map((each) => decimal(each / 10, 2)).join(' hoặc ')} cm`,
  judge: (found, { indents, tolerance }) => {
    const paragraphs = firstLines(found);
    if (paragraphs.length === 0) return notApplicable;
    const judged = paragraphs.filter((paragraph) => paragraph.indent !== undefined);
    const wrong = judged.filter(
      (paragraph) => !indents.some((allowed) => Math.abs((paragraph.indent ?? 0) - allowed) <= tolerance.indent),
    );
    if (judged.length === 0) return unknown('không suy ra được từ tệp này');
    const [example] = wrong;
    if (example !== undefined)
      return fail(
        `${count(wrong.length, judged.length)}: ${decimal((example.indent ?? 0) / 10, 2)} cm ở ${quote(example.text)}`,
      );
    return pass(`${[...new Set(judged.map((paragraph) => decimal((paragraph.indent ?? 0) / 10)))].join('; ')} cm`);
  },
};

/** Paragraphs that follow another of running text. */
function followers(placed: readonly Placed[]): MeasuredParagraph[] {
  return placed.flatMap(({ role, paragraph, annex }, index) => {
    const before = placed[index - 1];
    const follows = before !== undefined && before.annex === annex && runningText.includes(before.role);
    return follows && runningText.includes(role) && !paragraph.isBroken ? [paragraph] : [];
  });
}

const gapRule: Rule = {
  id: 'paragraph.gap',
  kind: 'form',
  group: bodyGroup,
  name: 'Khoảng cách giữa các đoạn',
  cite: paragraphGap.cite,
  required: () => `tối thiểu ${String(paragraphGap.min)} pt`,
  judge: ({ placed }, { tolerance }) => {
    const paragraphs = followers(placed);
    const least = paragraphGap.min - tolerance.gap;
    const judged = paragraphs.flatMap((paragraph) =>
      paragraph.gap === undefined ? [] : [{ paragraph, gap: paragraph.gap }],
    );
    const wrong = judged.filter(({ gap }) => gap.max < least);
    const [example] = wrong;
    if (example !== undefined)
      return fail(
        `${count(wrong.length, judged.length)}: ${decimal(example.gap.max)} pt trên ${quote(example.paragraph.text)}`,
      );
    const certain = judged.filter(({ gap }) => gap.min >= least);
    if (certain.length === 0) return paragraphs.length === 0 ? notApplicable : unknown('không suy ra được từ tệp này');
    return pass(`từ ${decimal(Math.min(...certain.map(({ gap }) => gap.min)))} pt`);
  },
};

const lineHeightRule: Rule = {
  id: 'paragraph.lineHeight',
  kind: 'form',
  group: bodyGroup,
  name: 'Khoảng cách giữa các dòng',
  cite: lineHeight.cite,
  required: () => 'từ dòng đơn đến 1,5 lines',
  judge: (found, { tolerance }) => {
    const paragraphs = paragraphsOf(found, ...runningText);
    if (paragraphs.length === 0) return notApplicable;
    const judged = paragraphs.flatMap((paragraph) =>
      paragraph.lineHeight === undefined ? [] : [{ text: paragraph.text, ...paragraph.lineHeight }],
    );
    if (judged.length === 0) return unknown('không đoạn nào có từ hai dòng');
    const lines = (height: number): string => `${decimal(height / font.singleLine, 2)} dòng`;
    const slack = found.notice.source === 'pdf' ? tolerance.lineHeightOnPage : tolerance.lineHeight;
    const close = judged.filter(({ min }) => min < lineHeight.min - slack);
    const wide = judged.filter(({ max }) => max > lineHeight.max + slack);
    return judgeAll(
      [
        ...close.map(({ min, text }) => `${lines(min)} ở ${quote(text)}`),
        ...wide.map(({ max, text }) => `${lines(max)} ở ${quote(text)}`),
      ],
      lines(Math.max(...judged.map(({ max }) => max))),
    );
  },
};

export const spacingRules: readonly Rule[] = [
  singleSpaced('nationalTitle.spacing', ['nationalTitle', 'motto'], 'Quốc hiệu, Tiêu ngữ: giãn dòng', 'II.1.c'),
  singleSpaced('issuer.spacing', ['parentBody', 'issuer'], 'Tên cơ quan: giãn dòng', 'II.2.b'),
  levelRule('dateline.level', 'number', 'dateline'),
  levelRule('recipientsLabel.level', 'authority', 'recipientsLabel'),
  indentRule,
  gapRule,
  lineHeightRule,
];
