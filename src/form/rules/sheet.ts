/** Paper, orientation, margins, font, colour. */
import { font, margin, paper } from '../../decree30/page.ts';
import { citeForm } from '../../decree30/cite.ts';
import { isRightFamily } from '../font-name.ts';
import type { MeasuredMargin, MeasuredRun, Sheet, Side } from '../model.ts';
import type { Found } from '../recognise/found.ts';
import type { Yardstick } from '../yardstick.ts';
import { isBlack, sayColor } from './black.ts';
import { fail, judgeAll, pass, summarise, unknown, type Outcome, type Rule } from './rule.ts';
import { decimal, quote, sayRange } from './say.ts';

const group = 'Trang giấy';
const sideNames: Record<Side, string> = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' };

const sayPaper = ({ width, height }: Sheet): string => `${decimal(width)} × ${decimal(height)} mm`;
const unique = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

const paperRule: Rule = {
  id: 'paper',
  kind: 'form',
  group,
  name: 'Khổ giấy',
  cite: paper.cite,
  required: () => `${paper.name} (${String(paper.width)} × ${String(paper.height)} mm)`,
  judge: ({ notice: { sheets } }, { tolerance }) =>
    judgeAll(
      sheets
        .filter(({ width, height }) => {
          const [short = 0, long = 0] = [width, height].toSorted((one, other) => one - other);
          return Math.abs(short - paper.width) > tolerance.paper || Math.abs(long - paper.height) > tolerance.paper;
        })
        .map((sheet) => `${sheet.name}: ${sayPaper(sheet)}`),
      unique(sheets.map(sayPaper)),
    ),
};

const isLandscape = ({ width, height }: Sheet): boolean => width > height;

const orientation: Rule = {
  id: 'orientation',
  kind: 'form',
  group,
  name: 'Kiểu trình bày',
  cite: citeForm('I.2'),
  required: () => 'theo chiều dài; chiều rộng chỉ khi có bảng, biểu',
  judge: ({ notice: { sheets } }) => {
    const across = sheets.filter(isLandscape);
    return judgeAll(
      across.filter(({ hasTable }) => !hasTable).map(({ name }) => `${name} nằm ngang mà không có bảng`),
      across.length === 0 ? 'theo chiều dài' : `nằm ngang, có bảng: ${across.map(({ name }) => name).join(', ')}`,
    );
  },
};

/** Sides that take each other's place when a sheet is turned by a quarter. */
const turned: Record<Side, readonly Side[]> = {
  top: ['left', 'right'],
  bottom: ['left', 'right'],
  left: ['top', 'bottom'],
  right: ['top', 'bottom'],
};

/** True for a margin that is right on a sheet turned by a quarter: Word turns them with it, and the decree does not say which side is its top. */
const isTurned = (measured: MeasuredMargin, yardstick: Yardstick): boolean =>
  measured.isAcross === true &&
  judgeMargin(measured, yardstick, measured.side).verdict === 'fail' &&
  turned[measured.side].some((side) => judgeMargin(measured, yardstick, side).verdict === 'pass');

function judgeMargin({ width, where }: MeasuredMargin, { range, tolerance, isOwn }: Yardstick, side: Side): Outcome {
  if ('unknown' in width) return unknown(width.unknown);
  const { min, max } = range(margin[side]);
  const low = min - tolerance.margin;
  const high = max + tolerance.margin;
  const place = where === 'mọi trang' ? '' : `${where}: `;
  const measured = `${place}${decimal(width.max)} mm`;
  if (width.max < low || width.min > high) return fail(measured);
  if (width.max <= high || isOwn) return pass(measured);
  return width.max - width.min < 2
    ? pass(measured)
    : unknown(`${place}chữ cách mép ${decimal(width.max)} mm, không trang nào đủ dài để suy ra lề`);
}

function marginRule(side: Side): Rule {
  return {
    id: `margin.${side}`,
    kind: 'form',
    group,
    name: `Lề ${sideNames[side]}`,
    cite: margin[side].cite,
    required: ({ range }) => `${sayRange(range(margin[side]))} mm`,
    judge: ({ notice: { margins } }, yardstick) => {
      const own = margins.filter((each) => each.side === side);
      const outcomes = own
        .filter((each) => !isTurned(each, yardstick))
        .map((each) => judgeMargin(each, yardstick, side));
      const failed = outcomes.filter(({ verdict }) => verdict === 'fail');
      if (failed.length > 0) return fail(summarise(failed.map(({ measured }) => measured)));
      const [across] = own.filter((each) => isTurned(each, yardstick));
      if (across !== undefined)
        return unknown(
          `${judgeMargin(across, yardstick, side).measured}, lề đã xoay theo giấy; nghị định không nói về lề của trang nằm ngang`,
        );
      const passed = outcomes.filter(({ verdict }) => verdict === 'pass');
      return passed.length > 0
        ? pass(unique(passed.map(({ measured }) => measured)))
        : unknown(outcomes[0]?.measured ?? 'không có chữ');
    },
  };
}

/** The runs of the document itself that have letters or figures. */
function writtenRuns({ placed }: Found): MeasuredRun[] {
  return placed
    .filter(({ role }) => role !== 'outside')
    .flatMap(({ paragraph }) => paragraph.runs)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

const family: Rule = {
  id: 'font',
  kind: 'form',
  group,
  name: 'Phông chữ',
  cite: font.cite,
  required: () => `${font.family} (hoặc phông cùng số đo: ${font.substitute}, Liberation Serif)`,
  judge: (found) => {
    const runs = writtenRuns(found);
    const wrong = runs.filter((run) => run.font !== '' && !isRightFamily(run.font));
    if (wrong.length > 0) return fail(summarise(wrong.map((run) => `${run.font} ở ${quote(run.text.trim())}`)));
    if (runs.some((run) => run.font === '')) return unknown('tệp không ghi tên phông chữ');
    const families = [...new Set(runs.map((run) => run.font))];
    return runs.length === 0 ? unknown('không có chữ') : pass(families.join(', '));
  },
};

const colour: Rule = {
  id: 'color',
  kind: 'form',
  group,
  name: 'Màu chữ',
  cite: font.cite,
  required: () => 'màu đen',
  judge: (found) =>
    judgeAll(
      writtenRuns(found)
        .filter(({ color }) => !isBlack(color))
        .map(({ color, text }) => `${sayColor(color)} ở ${quote(text.trim())}`),
      'màu đen',
    ),
};

export const sheetRules: readonly Rule[] = [
  paperRule,
  orientation,
  marginRule('top'),
  marginRule('bottom'),
  marginRule('left'),
  marginRule('right'),
  family,
  colour,
];
