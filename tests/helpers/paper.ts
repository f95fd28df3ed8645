/** Compares a notice on paper with NĐ 30/2020, with the figures that Niêm Yết chose, and with the plan that it prints. */
import { margin } from '../../src/decree30/page.ts';
import { ruleLines } from '../../src/decree30/rule-lines.ts';
import { signatureSpace } from '../../src/decree30/spacing.ts';
import type { MeasuredParagraph } from '../../src/form/model.ts';
import { gatherLines } from '../../src/form/pdf/lines.ts';
import { toNotice } from '../../src/form/pdf/notice.ts';
import type { PdfPage } from '../../src/form/pdf/pages.ts';
import { paragraphsOf, runningText, type Found, type Role } from '../../src/form/recognise/found.ts';
import { recognise } from '../../src/form/recognise/recognise.ts';
import { judge } from '../../src/form/report.ts';
import { ownYardstick } from '../../src/form/yardstick.ts';
import { plainText } from '../../src/plan/plain-text.ts';
import { printed } from '../../src/plan/printed.ts';
import type { Plan } from '../../src/plan/types.ts';
import { lineText } from '../../src/plan/words.ts';

/** Everything in which the pages differ from the decree or from the plan; empty where nothing does. */
export const findDepartures = (pages: readonly PdfPage[], plan: Plan): string[] => [
  ...findFormDepartures(pages, plan),
  ...findStrandedHeadings(pages),
];

/** The same, wherever the headings stand. */
export function findFormDepartures(pages: readonly PdfPage[], plan: Plan): string[] {
  const notice = toNotice(pages);
  const found = recognise(notice);
  return [
    ...judge(notice, ownYardstick)
      .results.filter(({ conclusion }) => conclusion === 'fail')
      .map(({ rule, cite, required, measured }) => `${rule}, ${cite}: ${required}; ${measured}`),
    ...compareElements(found, plan),
    ...checkInk(pages),
    ...checkRules(found),
    ...checkPageNumbers(pages),
    ...checkSignOff(pages, found),
  ];
}

interface Said {
  role: Role;
  text: string;
}

/** The elements that were recognised on paper are those of the plan, no more and no less. */
function compareElements({ placed }: Found, plan: Plan): string[] {
  const expected = tell(
    printed(plan).flatMap((entry): Said[] =>
      entry.type === 'line'
        ? [{ role: entry.element, text: lineText(entry) }]
        : [entry.table.head, ...entry.table.rows].flatMap(({ cells }) =>
            cells.map(({ children }) => ({ role: 'table', text: plainText(children) })),
          ),
    ),
  );
  const onPaper = tell(
    placed.filter(({ role }) => role !== 'outside').map(({ role, paragraph }) => ({ role, text: paragraph.text })),
  );
  return [
    ...subtract(expected, onPaper).map((element) => `${element} is not on paper`),
    ...subtract(onPaper, expected).map((element) => `${element} on paper is none`),
  ];
}

/** Each element without its white space, which a broken line changes; tables as their letters, since cells stand side by side. */
function tell(elements: readonly Said[]): string[] {
  const squeezed = elements.map(({ role, text }) => ({ role, text: text.replace(/\s+/gu, '').normalize('NFC') }));
  const letters = squeezed.flatMap(({ role, text }) => (role === 'table' ? [...text] : []));
  return [
    ...squeezed.filter(({ role }) => role !== 'table').map(({ role, text }) => `${role}: “${text}”`),
    `the letters of tables: “${letters.toSorted().join('')}”`,
  ];
}

/** The items left when each of others has taken its like. */
function subtract(items: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return items.filter((item) => {
    const at = rest.indexOf(item);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

function checkInk(pages: readonly PdfPage[]): string[] {
  return pages.flatMap(({ strokes, pieces }, index) => {
    const painted = new Set([...strokes, ...pieces].map(({ color }) => color).filter((color) => color !== '#000000'));
    return painted.size === 0 ? [] : [`page ${String(index + 1)} is printed in ${[...painted].join(', ')}`];
  });
}

/** They have the length that was chosen from what the decree allows. */
function checkRules(found: Found): string[] {
  return Object.values(ruleLines).flatMap(({ under, ratio }) => {
    const { ruleBelow, lines = [] } = paragraphsOf(found, under).at(-1) ?? {};
    const part = (ruleBelow?.length ?? NaN) / Math.max(...lines.map(({ width = NaN }) => width));
    return Math.abs(part - ratio.chosen) < 0.02 ? [] : [`the rule under ${under} is ${part.toFixed(2)} of its line`];
  });
}

/** They stand in the middle of the top margin, within 2 mm. */
function checkPageNumbers(pages: readonly PdfPage[]): string[] {
  return pages.flatMap(({ pieces }, index) =>
    pieces
      .filter(({ baseline }) => baseline <= margin.top.chosen && Math.abs(baseline - margin.top.chosen / 2) > 2)
      .map(({ text }) => `“${text}” on page ${String(index + 1)} is not in the middle of the top margin`),
  );
}

function findStrandedHeadings(pages: readonly PdfPage[]): string[] {
  const { placed } = recognise(toNotice(pages));
  return placed.flatMap(({ role, paragraph: { text, sheet } }, index) => {
    if (role !== 'section' && role !== 'titledClause') return [];
    const follows = placed[index + 1]?.paragraph.sheet === sheet;
    return follows ? [] : [`“${text}” is stranded at the foot of page ${String(sheet + 1)}`];
  });
}

function checkSignOff(pages: readonly PdfPage[], found: Found): string[] {
  const block = paragraphsOf(found, 'recipientsLabel', 'recipients', 'authority', 'signerName');
  const sheets = new Set(block.map(({ sheet }) => sheet));
  const [sheet = 0] = sheets;
  const top = Math.min(...block.map(({ level }) => level?.baseline ?? Infinity));
  const [textTop = 0] = found.notice.margins
    .filter(({ side }) => side === 'top')
    .map(({ width }) => ('min' in width ? width.min : 0));
  const company = gatherLines(pages[sheet]?.pieces ?? [], sheet).filter(
    ({ baseline }) => baseline > textTop && baseline < top - 0.5,
  );
  const isWhole = ({ lines, text }: MeasuredParagraph): boolean => lines.length === 1 && text === company[0]?.text;
  const wholeParagraph = paragraphsOf(found, ...runningText).some(isWhole);
  const [above = NaN, signer = NaN] = [paragraphsOf(found, 'authority'), paragraphsOf(found, 'signerName')].map(
    (paragraphs) => paragraphs.at(-1)?.level?.baseline,
  );
  return [
    ...(signer - above > signatureSpace.chosen ? [] : ['there is no room for a signature']),
    ...(sheets.size <= 1 ? [] : ['the signature block is broken over pages']),
    ...(company.length >= 2 || (company.length === 1 && wholeParagraph)
      ? []
      : ['the signature block stands alone on its page']),
  ];
}
