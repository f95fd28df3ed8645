/** Compares a printed notice with NĐ 30/2020. Each finding names the clause, what is wrong and the measure. */
import { blockOrder, blockOrderCite } from '../../../src/decree30/blocks.ts';
import { annexPageNumber, font, margin, pageNumber, paper } from '../../../src/decree30/page.ts';
import { ruleLines } from '../../../src/decree30/rule-lines.ts';
import type { RuleLine } from '../../../src/decree30/rule-lines.ts';
import { indent, lineHeight, paragraphGap } from '../../../src/decree30/spacing.ts';
import { typeRules } from '../../../src/decree30/type-rules.ts';
import type { TypeRule } from '../../../src/decree30/type-rules.ts';
import type { MeasuredPage } from './measure.ts';
import { findLines, headLines, lengthOf, middle, textLines } from './sheet.ts';
import type { PlacedLine } from './sheet.ts';
import type { NoticeTexts } from './texts.ts';

/** Half a device pixel and rounding in the PDF, in mm. */
const near = 0.35;
const nearPoint = 0.06;
const point = 25.4 / 72;

type Elements = ReadonlyMap<keyof NoticeTexts, PlacedLine[][]>;

const isNear = (measured: number, wanted: number, tolerance = near): boolean =>
  Math.abs(measured - wanted) <= tolerance;
const show = (value: number): string => value.toFixed(2);

/** Everything in which the printed pages differ from the decree; empty where nothing does. */
export function findDepartures(pages: readonly MeasuredPage[], texts: NoticeTexts): string[] {
  const lines = textLines(pages);
  const { elements, missing } = locate(lines, texts);
  return [
    ...missing,
    ...checkPaper(pages),
    ...checkMargins(lines),
    ...checkPageNumbers(pages, elements),
    ...checkType(elements),
    ...checkParagraphs(elements),
    ...checkRules(pages, elements),
    ...checkOrder(lines, elements),
    ...checkHeadings(lines, elements),
    ...checkSignOff(lines, elements),
  ];
}

function locate(lines: readonly PlacedLine[], texts: NoticeTexts): { elements: Elements; missing: string[] } {
  const missing: string[] = [];
  const names: readonly (keyof NoticeTexts)[] = [
    'parentBody',
    'issuer',
    'nationalTitle',
    'motto',
    'number',
    'dateline',
    'kind',
    'subject',
    'basis',
    'section',
    'titledClause',
    'body',
    'recipientsLabel',
    'recipients',
    'authority',
    'signerName',
    'annexNumber',
  ];
  const elements = new Map(
    names.map((name) => {
      let start = 0;
      const found = texts[name].flatMap((text) => {
        const place = findLines(lines, text, start);
        if (place === undefined) {
          missing.push(`${name}: “${text}” is not on paper`);
          return [];
        }
        start = place.first + 1;
        return [place.found];
      });
      return [name, found] as const;
    }),
  );
  return { elements, missing };
}

function checkPaper(pages: readonly MeasuredPage[]): string[] {
  return pages.flatMap(({ width, height, colors }, index) => {
    const page = `page ${String(index + 1)}`;
    const size = isNear(width, paper.width, 0.5) && isNear(height, paper.height, 0.5);
    const painted = colors.filter((color) => color !== '#000000');
    return [
      ...(size ? [] : [`${paper.cite}: ${page} is ${show(width)} × ${show(height)} mm`]),
      ...(painted.length === 0 ? [] : [`${font.cite}: ${page} is painted in ${painted.join(', ')}`]),
    ];
  });
}

function checkMargins(lines: readonly PlacedLine[]): string[] {
  const left = margin.left.chosen;
  const right = paper.width - margin.right.chosen;
  const bottom = paper.height - margin.bottom.chosen;
  return lines.flatMap((line) => {
    const fits = line.left >= left - near && line.right <= right + near && line.baseline <= bottom + near;
    const faces = line.runs.filter((run) => !/^(?:Tinos|TimesNewRoman)/u.test(run.font) && run.text.trim() !== '');
    return [
      ...(fits
        ? []
        : [
            `${margin.left.cite}: “${line.text}” stands at ${show(line.left)}–${show(line.right)} mm, ${show(line.baseline)} mm from the top`,
          ]),
      ...faces.map((run) => `${font.cite}: “${run.text}” is set in ${run.font}`),
    ];
  });
}

function checkPageNumbers(pages: readonly MeasuredPage[], elements: Elements): string[] {
  const annexes = new Set((elements.get('annexNumber') ?? []).flat().map(({ page }) => page));
  let number = 0;
  return headLines(pages).flatMap((head, index) => {
    number = annexes.has(index + 1) ? annexPageNumber.from : number + 1;
    const text = head.map((line) => line.text.trim()).join(' ');
    const wanted = number === pageNumber.hiddenOn ? '' : String(number);
    if (text !== wanted)
      return [`${pageNumber.cite}: sheet ${String(index + 1)} is numbered “${text}”, not “${wanted}”`];
    return head.flatMap((line) => {
      const centre = (margin.left.chosen + paper.width - margin.right.chosen) / 2;
      const size = line.runs[0]?.size ?? 0;
      return [
        ...(isNear(middle(line), centre)
          ? []
          : [`${pageNumber.cite}: page number ${text} has its middle at ${show(middle(line))} mm`]),
        ...(isNear(size, pageNumber.size.chosen, nearPoint)
          ? []
          : [`${pageNumber.cite}: page number ${text} is ${show(size)} pt`]),
      ];
    });
  });
}

function checkFace(name: string, rule: TypeRule, line: PlacedLine): string[] {
  return line.runs
    .filter(({ text }) => text.trim() !== '')
    .flatMap((run) => {
      const bold = run.font.includes('Bold');
      const italic = run.font.includes('Italic');
      const sized = isNear(run.size, rule.size.chosen, nearPoint);
      // An emphasis within running text is the document's own.
      const faced = name === 'body' || (bold === rule.bold && italic === rule.italic);
      return sized && faced ? [] : [`${rule.cite}: ${name} “${run.text}” is ${run.font} ${show(run.size)} pt`];
    });
}

function checkCentre(name: string, rule: TypeRule, line: PlacedLine, elements: Elements): string[] {
  if (rule.align !== 'center') return [];
  const columns: Record<string, number | undefined> = {
    '5a': (margin.left.chosen + paper.width - margin.right.chosen) / 2,
    '1': middleOf(elements, 'nationalTitle'),
    '4': middleOf(elements, 'nationalTitle'),
    '2': middleOf(elements, 'number'),
    '3': middleOf(elements, 'issuer'),
    '7a': middleOf(elements, 'signerName'),
    '7b': middleOf(elements, 'authority'),
  };
  const wanted = columns[rule.block];
  return wanted === undefined || isNear(middle(line), wanted, 2 * near)
    ? []
    : [`${rule.cite}: ${name} “${line.text}” has its middle at ${show(middle(line))} mm, not ${show(wanted)}`];
}

function middleOf(elements: Elements, name: keyof NoticeTexts): number | undefined {
  const line = elements.get(name)?.[0]?.[0];
  return line === undefined ? undefined : middle(line);
}

function checkType(elements: Elements): string[] {
  return [...elements].flatMap(([name, found]) => {
    const rule: TypeRule = typeRules[name];
    return found.flat().flatMap((line) => [...checkFace(name, rule, line), ...checkCentre(name, rule, line, elements)]);
  });
}

function checkParagraphs(elements: Elements): string[] {
  const left = margin.left.chosen;
  const right = paper.width - margin.right.chosen;
  const pitch = { min: lineHeight.min, max: lineHeight.max };
  const names: readonly (keyof NoticeTexts)[] = ['basis', 'body', 'section', 'titledClause'];
  return names.flatMap((name) =>
    (elements.get(name) ?? [])
      .flatMap((paragraph) =>
        paragraph.flatMap((line, index) => {
          const before = paragraph[index - 1];
          const wantedLeft = index === 0 ? left + indent.chosen : left;
          const isLast = index === paragraph.length - 1;
          const lead =
            before?.page === line.page
              ? (line.baseline - before.baseline) / point / typeRules[name].size.chosen
              : undefined;
          return [
            ...(isNear(line.left, wantedLeft)
              ? []
              : [`${indent.cite}: “${line.text}” begins at ${show(line.left)} mm, not ${show(wantedLeft)}`]),
            ...(isLast || isNear(line.right, right)
              ? []
              : [`${typeRules.body.cite}: “${line.text}” ends at ${show(line.right)} mm, not justified`]),
            ...(lead === undefined || (lead >= pitch.min && lead <= pitch.max)
              ? []
              : [`${lineHeight.cite}: “${line.text}” stands ${show(lead)} em below the line above`]),
          ];
        }),
      )
      .concat(checkGaps(elements.get(name) ?? [])),
  );
}

function checkGaps(paragraphs: readonly PlacedLine[][]): string[] {
  const least = paragraphGap.min + lineHeight.min * typeRules.body.size.chosen;
  return paragraphs.slice(1).flatMap((paragraph, index) => {
    const line = paragraph[0];
    const before = paragraphs[index]?.at(-1);
    if (line === undefined || before?.page !== line.page) return [];
    const distance = (line.baseline - before.baseline) / point;
    return distance >= least - nearPoint
      ? []
      : [`${paragraphGap.cite}: “${line.text}” stands ${show(distance)} pt below the paragraph above`];
  });
}

function checkRules(pages: readonly MeasuredPage[], elements: Elements): string[] {
  const all: RuleLine[] = Object.values(ruleLines);
  return all.flatMap(({ under, ratio, cite }) => {
    const lines = elements.get(under)?.at(-1) ?? [];
    const last = lines.at(-1);
    if (last === undefined) return [];
    const longest = Math.max(...lines.map(lengthOf));
    const rule = pages[0]?.rules.find(
      ({ left, right, y }) => y > last.baseline && y - last.baseline < 4 && isNear((left + right) / 2, middle(last), 1),
    );
    if (rule === undefined) return [`${cite}: no rule under the ${under}`];
    const part = lengthOf(rule) / longest;
    const fits = part >= ratio.min - 0.01 && part <= ratio.max + 0.01;
    return fits ? [] : [`${cite}: the rule under the ${under} is ${show(part)} of its line`];
  });
}

function checkOrder(lines: readonly PlacedLine[], elements: Elements): string[] {
  let before = -1;
  return blockOrder.flatMap(({ block, elements: names }) => {
    const places = names.flatMap((name) => {
      const found = [...elements].filter(([key]) => key === name).flatMap(([, paragraphs]) => paragraphs.flat());
      return found.map((line) =>
        lines.findIndex(
          ({ text, baseline, page, left }) =>
            text === line.text && baseline === line.baseline && page === line.page && left === line.left,
        ),
      );
    });
    const first = Math.min(...places);
    const ordered = places.length === 0 || first > before;
    before = Math.max(before, ...places);
    return ordered ? [] : [`${blockOrderCite}: ô ${block} does not follow the block before it`];
  });
}

function checkHeadings(lines: readonly PlacedLine[], elements: Elements): string[] {
  const headings = [...(elements.get('section') ?? []), ...(elements.get('titledClause') ?? [])];
  return headings.flatMap((heading) => {
    const last = heading.at(-1);
    if (last === undefined) return [];
    const follows = lines.some(({ page, baseline }) => page === last.page && baseline > last.baseline);
    return follows ? [] : [`“${last.text}” is stranded at the foot of page ${String(last.page)}`];
  });
}

function checkSignOff(lines: readonly PlacedLine[], elements: Elements): string[] {
  const names: readonly (keyof NoticeTexts)[] = ['recipientsLabel', 'recipients', 'authority', 'signerName'];
  const block = names.flatMap((name) => (elements.get(name) ?? []).flat());
  const label = elements.get('recipientsLabel')?.[0]?.[0];
  const authority = elements.get('authority')?.[0]?.[0];
  const pages = new Set(block.map(({ page }) => page));
  const [page] = pages;
  const top = Math.min(...block.map(({ baseline }) => baseline));
  const company = lines.filter((line) => line.page === page && line.baseline < top);
  const wholeParagraph = (elements.get('body') ?? []).some(
    (paragraph) => paragraph.length === 1 && paragraph[0]?.text === company[0]?.text,
  );
  return [
    ...(pages.size <= 1 ? [] : ['the signature block is broken over pages']),
    ...(company.length >= 2 || (company.length === 1 && wholeParagraph)
      ? []
      : ['the signature block stands alone on its page']),
    ...(label === undefined || authority === undefined || isNear(label.baseline, authority.baseline)
      ? []
      : [`${typeRules.recipientsLabel.cite}: “${label.text}” is not level with “${authority.text}”`]),
    ...(label === undefined || isNear(label.left, margin.left.chosen)
      ? []
      : [`${typeRules.recipientsLabel.cite}: “${label.text}” is not flush left`]),
  ];
}
