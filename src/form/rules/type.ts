/** Size, style, capitals and position of every element: four rules for each. */
import { citeForm } from '../../decree30/cite.ts';
import type { TypeRule } from '../../decree30/type-rules.ts';
import { measuredElements, measuredRules, type MeasuredElement } from '../elements.ts';
import type { MeasuredParagraph, MeasuredRun } from '../model.ts';
import { paragraphsOf, runningText, type Found } from '../recognise/found.ts';
import type { Yardstick } from '../yardstick.ts';
import { groupOf, nameOf } from './groups.ts';
import { judgeLetters } from './letters.ts';
import { judgePosition, sayPosition } from './position.ts';
import { isHeadingLike } from '../recognise/body.ts';
import { greatestDeparture, shares } from './shares.ts';
import { judgeAll, notApplicable, pass, unknown, type Outcome, type Rule } from './rule.ts';
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

/** True for a paragraph of two lines and more that is mostly set otherwise: no emphasis within it. */
function departs({ runs, lines }: MeasuredParagraph, rule: TypeRule): boolean {
  const own = runs.filter((run) => isWritten(run) && run.hidesFace === undefined);
  const sum = (some: readonly MeasuredRun[]): number => some.reduce((all, run) => all + letters(run), 0);
  const wrong = own.filter(({ bold, italic }) => bold !== rule.bold || italic !== rule.italic);
  return lines.length > 1 && sum(wrong) > greatestDeparture * sum(own);
}

/** The run that has most of a paragraph's letters. */
const mainRun = ({ runs }: MeasuredParagraph): MeasuredRun =>
  runs.reduce((most, run) => (letters(run) > letters(most) ? run : most));

const articleNumber = /^Điều\s+\d+\s*[.:/)]?/iu;

/** What is bold of a Điều: its number, and its title where it has one, which ends without a mark. */
function titleRuns(paragraph: MeasuredParagraph): MeasuredRun[] {
  if (isHeadingLike(paragraph)) return [...paragraph.runs];
  let rest = articleNumber.exec(paragraph.text)?.[0].length ?? 0;
  return paragraph.runs.flatMap((run) => {
    const text = run.text.slice(0, rest);
    rest -= text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

function judgeStyle(element: MeasuredElement, rule: TypeRule, paragraphs: readonly MeasuredParagraph[]): Outcome {
  const written = paragraphs
    .flatMap((paragraph) => (element === 'article' ? titleRuns(paragraph) : paragraph.runs))
    .filter(isWritten);
  const runs = written.filter(({ hidesFace }) => hidesFace === undefined);
  const wrong = runs.filter(({ bold, italic }) => bold !== rule.bold || italic !== rule.italic);
  const share = shares[element];
  const all = runs.reduce((sum, run) => sum + letters(run), 0);
  const departing = wrong.reduce((sum, run) => sum + letters(run), 0);
  const isFine = share === undefined ? wrong.length === 0 : departing <= all * (1 - share);
  const astray = share === undefined ? [] : paragraphs.filter((paragraph) => departs(paragraph, rule));
  if (astray.length > 0)
    return judgeAll(
      astray.map((paragraph) => `${sayFace(mainRun(paragraph))} ở ${quote(paragraph.text)}`),
      '',
    );
  if (isFine)
    return runs.length < written.length
      ? unknown('tệp không ghi tên phông nên không rõ chữ đậm, nghiêng')
      : pass(sayFace(rule));
  return judgeAll(
    wrong.map((run) => `${sayFace(run)} ở ${quote(run.text.trim())}`),
    '',
  );
}

/** What stands in the column of the signer. */
const block7: readonly MeasuredElement[] = ['authority', 'signerName'];

type Judge = (found: Found, paragraphs: readonly MeasuredParagraph[], yardstick: Yardstick) => Outcome;

function typeRule(
  element: MeasuredElement,
  aspect: string,
  name: string,
  required: Rule['required'],
  judge: Judge,
): Rule {
  return {
    id: `${element}.${aspect}`,
    kind: 'form',
    group: groupOf(element),
    name: `${nameOf(element)}: ${name}`,
    // That running text is justified is said of all of it at once.
    cite:
      aspect === 'align' && measuredRules[element].align === 'justify'
        ? citeForm('II.6.e')
        : measuredRules[element].cite,
    required,
    judge: (found, yardstick) => {
      const paragraphs = paragraphsOf(found, element);
      if (found.notice.hasThirdSigner === true && block7.includes(element)) return unknown('ba cột chữ ký');
      if (paragraphs.length > 0) return judge(found, paragraphs, yardstick);
      const likely = found.placed.find(({ looksTitled }) => looksTitled === true);
      return element === 'titledClause' && aspect === 'style' && likely !== undefined
        ? unknown(`${quote(likely.paragraph.text)} không đậm: cần xem có phải tiêu đề không`)
        : notApplicable;
    },
  };
}

function rulesOf(element: MeasuredElement): Rule[] {
  const rule: TypeRule = measuredRules[element];
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
    ...(element === 'salutation' ? [] : [alignRule(element)]),
  ];
}

const alignRule = (element: MeasuredElement): Rule =>
  typeRule(
    element,
    'align',
    'vị trí',
    () => sayPosition(element),
    (found, own, yardstick) => judgePosition(element, found, own, yardstick),
  );

const sameSize: Rule = {
  id: 'clause.sameSize',
  kind: 'form',
  group: groupOf('body'),
  name: 'Cỡ chữ của điều, khoản, điểm',
  cite: measuredRules.clause.cite,
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

export const typeRuleList: readonly Rule[] = [...measuredElements.flatMap(rulesOf), sameSize];
