/** Page numbers of the notice and of each annex. */
import { citeForm } from '../../decree30/cite.ts';
import { annexPageNumber, font, pageNumber } from '../../decree30/page.ts';
import { isRightFamily } from '../font-name.ts';
import type { MeasuredPageNumber } from '../model.ts';
import type { Found } from '../recognise/found.ts';
import { fail, judgeAll, notApplicable, pass, summarise, unknown, type Outcome, type Rule } from './rule.ts';
import { isBlack, sayColor } from './black.ts';
import { decimal, quote, sayRange } from './say.ts';

const group = 'Số trang';

interface Numbered extends MeasuredPageNumber {
  /** Index of its annex; nothing in the document itself. */
  annex?: number;
  /** The number that it must have. */
  wanted: number;
}

/** The sheets on which annexes begin, each with its annex. */
function annexStarts({ placed }: Found): Map<number, number> {
  const starts = new Map<number, number>();
  const seen = new Set<number>();
  for (const { annex, paragraph } of placed) {
    if (annex === undefined || seen.has(annex)) continue;
    seen.add(annex);
    starts.set(paragraph.sheet, annex);
  }
  return starts;
}

function numberPages(found: Found): Numbered[] {
  const starts = annexStarts(found);
  let annex: number | undefined;
  let wanted = pageNumber.from - 1;
  return found.notice.pageNumbers.map((page) => {
    const started = starts.get(page.sheet);
    if (started !== undefined && started !== annex) {
      annex = started;
      wanted = annexPageNumber.from - 1;
    }
    wanted += 1;
    return { ...page, wanted, ...(annex === undefined ? {} : { annex }) };
  });
}

const isRight = ({ shown, wanted }: Numbered): boolean =>
  shown?.value === wanted || (shown?.value === 'continues' && wanted > 1);
/** Why it cannot be told whether a page that seems to have no number lacks one. */
function findReason({ shown, sheet, mayNotExist }: Numbered, { notice: { sheets } }: Found): string | undefined {
  if (shown !== undefined) return undefined;
  if (mayNotExist === true) return 'có lẽ chỉ có một trang';
  return sheets[sheet]?.isPicture === true ? 'là ảnh' : undefined;
}

/** Fails with the pages that are wrong; where there are none but some that cannot be told, says so. */
function judgePages(
  wrong: readonly Numbered[],
  found: Found,
  say: (page: Numbered) => string,
  measured: string,
): Outcome {
  const open = wrong.flatMap((page) => {
    const reason = findReason(page, found);
    return reason === undefined ? [] : [`${sayShown(page)}; ${sayPart(page)} ${reason}`];
  });
  if (open.length === 0 || open.length < wrong.length)
    return judgeAll(wrong.filter((page) => findReason(page, found) === undefined).map(say), measured);
  return unknown(summarise(open));
}

const sayPart = ({ annex, mayNotExist }: Numbered): string =>
  mayNotExist !== true ? 'trang ấy' : annex === undefined ? 'văn bản' : `phụ lục ${String(annex + 1)}`;

const sayShown = ({ page, shown }: Numbered): string =>
  shown === undefined ? `${page} không có số` : `${page} ghi ${quote(shown.text)}`;

const first: Rule = {
  id: 'pageNumber.first',
  kind: 'form',
  group,
  name: 'Trang thứ nhất',
  cite: pageNumber.cite,
  required: () => 'không hiển thị số trang',
  judge: (found) => {
    const page = numberPages(found)[0];
    if (page === undefined) return unknown('không có trang');
    return page.shown === undefined ? pass('không có số') : fail(sayShown(page));
  },
};

const sequence: Rule = {
  id: 'pageNumber.sequence',
  kind: 'form',
  group,
  name: 'Đánh số các trang sau',
  cite: pageNumber.cite,
  required: () => 'từ trang 2, liên tục, chữ số Ả Rập',
  judge: (found) => {
    const pages = numberPages(found).filter(({ annex, wanted }) => annex === undefined && wanted > pageNumber.hiddenOn);
    if (pages.length === 0 || found.notice.isOnePage) return notApplicable;
    const wrong = pages.filter((page) => !isRight(page));
    return judgePages(
      wrong,
      found,
      (page) => `${sayShown(page)}, đúng ra là ${String(page.wanted)}`,
      `đủ số từ ${String(pages[0]?.wanted ?? 0)}`,
    );
  },
};

const shownPages = (found: Found): Numbered[] => numberPages(found).filter(({ shown }) => shown !== undefined);

const place: Rule = {
  id: 'pageNumber.place',
  kind: 'form',
  group,
  name: 'Vị trí số trang',
  cite: pageNumber.cite,
  required: () => 'canh giữa, trong phần lề trên',
  judge: (found, { tolerance }) => {
    const pages = shownPages(found);
    if (pages.length === 0) return notApplicable;
    const wrong = pages.flatMap(({ page, shown }) => {
      if (shown?.zone === 'bottom') return [`${page}: ở lề dưới`];
      const offset = shown?.offset ?? 0;
      if (Math.abs(offset) <= tolerance.centre) return [];
      return [`${page}: lệch ${offset < 0 ? 'trái' : 'phải'} ${decimal(Math.abs(offset))} mm`];
    });
    if (wrong.length === 0 && pages.some(({ shown }) => shown?.offset === undefined))
      return unknown('ở lề trên; chưa suy ra được có canh giữa hay không');
    return judgeAll(wrong, 'giữa lề trên');
  },
};

const type: Rule = {
  id: 'pageNumber.type',
  kind: 'form',
  group,
  name: 'Phông, cỡ, kiểu, màu chữ số trang',
  cite: citeForm('I.4; I.7'),
  required: ({ range }) =>
    `${font.family}, cỡ ${sayRange(range(pageNumber.size))}, kiểu chữ đứng, màu đen, chỉ có chữ số`,
  judge: (found, { range, tolerance }) => {
    const pages = shownPages(found);
    if (pages.length === 0) return notApplicable;
    const { min, max } = range(pageNumber.size);
    const wrong = pages.flatMap(({ page, shown }) => {
      if (shown === undefined) return [];
      const { size, isUpright, text, font: family, color } = shown;
      const isSized = size >= min - tolerance.size && size <= max + tolerance.size;
      return [
        ...(isSized ? [] : [`${page}: cỡ ${decimal(size)}`]),
        ...(family === '' || isRightFamily(family) ? [] : [`${page}: phông ${family}`]),
        ...(isBlack(color) ? [] : [`${page}: màu ${sayColor(color)}`]),
        ...(isUpright ? [] : [`${page}: chữ nghiêng hoặc đậm`]),
        ...(/^(?:\d+|[ivxlc]+|…)$/iu.test(text) ? [] : [`${page}: ${quote(text)}`]),
      ];
    });
    return judgeAll(wrong, `cỡ ${decimal(pages[0]?.shown?.size ?? 0)}, đứng`);
  },
};

const annexRule: Rule = {
  id: 'pageNumber.annex',
  kind: 'form',
  group,
  name: 'Số trang của phụ lục',
  cite: annexPageNumber.cite,
  required: () => `đánh riêng theo từng phụ lục, từ ${String(annexPageNumber.from)}`,
  judge: (found, { isOwn }) => {
    if (found.annexes === 0) return notApplicable;
    const pages = numberPages(found).filter(({ annex }) => annex !== undefined);
    const main = new Set(
      found.placed.filter(({ annex }) => annex === undefined).map(({ paragraph }) => paragraph.sheet),
    );
    const starts = annexStarts(found);
    if (starts.size < found.annexes || [...starts.keys()].some((sheet) => main.has(sheet)))
      return fail('phụ lục nối tiếp văn bản, không bắt đầu ở trang (phần) mới');
    const isCounted = (page: Numbered): boolean =>
      page.shown?.value === page.wanted ||
      (page.shown?.value === 'continues' &&
        pages.some(
          ({ annex, wanted, shown }) => annex === page.annex && wanted < page.wanted && shown?.value === wanted,
        ));
    const wrong = pages.filter((page) =>
      page.wanted === annexPageNumber.from ? page.shown !== undefined && (isOwn || !isCounted(page)) : !isCounted(page),
    );
    return judgePages(
      wrong,
      found,
      (page) => `phụ lục ${String((page.annex ?? 0) + 1)}, ${sayShown(page)}`,
      'đánh riêng',
    );
  },
};

export const pageNumberRules: readonly Rule[] = [first, sequence, place, type, annexRule];
