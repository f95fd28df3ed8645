/** Compares a printed notice with NĐ 30/2020, with the figures that Niêm Yết chose, and with the texts that the page has. */
import type { MeasuredParagraph } from '../../../src/form/model.ts';
import { gatherLines } from '../../../src/form/pdf/lines.ts';
import { toNotice } from '../../../src/form/pdf/notice.ts';
import type { PdfPage } from '../../../src/form/pdf/pages.ts';
import { paragraphsOf, runningText, type Found, type Role } from '../../../src/form/recognise/found.ts';
import { recognise } from '../../../src/form/recognise/recognise.ts';
import { judge } from '../../../src/form/report.ts';
import { ownYardstick } from '../../../src/form/yardstick.ts';
import type { NoticeTexts } from './texts.ts';

/** Everything in which the printed pages differ from the decree or from the page; empty where nothing does. */
export function findDepartures(pages: readonly PdfPage[], texts: NoticeTexts): string[] {
  const notice = toNotice(pages);
  const found = recognise(notice);
  return [
    ...judge(notice, ownYardstick)
      .results.filter(({ conclusion }) => conclusion === 'fail')
      .map(({ rule, cite, required, measured }) => `${rule}, ${cite}: ${required}; ${measured}`),
    ...compareTexts(found, texts),
    ...checkInk(pages),
    ...checkHeadings(found),
    ...checkSignOff(pages, found),
  ];
}

/** The elements that were recognised on paper are those that the page has, no more and no less. */
function compareTexts(found: Found, texts: NoticeTexts): string[] {
  const roles: Record<keyof NoticeTexts, readonly Role[]> = {
    parentBody: ['parentBody'],
    issuer: ['issuer'],
    nationalTitle: ['nationalTitle'],
    motto: ['motto'],
    number: ['number'],
    dateline: ['dateline'],
    kind: ['kind'],
    subject: ['subject'],
    basis: ['basis'],
    section: ['section'],
    titledClause: ['titledClause'],
    body: runningText.filter((role) => role !== 'basis' && role !== 'section'),
    recipientsLabel: ['recipientsLabel'],
    recipients: ['recipients'],
    authority: ['authority'],
    signerName: ['signerName'],
    annexNumber: ['annexNumber'],
  };
  return Object.entries(roles).flatMap(([name, own]) => {
    const onPaper = paragraphsOf(found, ...own).map(({ text }) => text);
    const onPage: readonly string[] = Object.entries<string[]>({ ...texts }).find(([key]) => key === name)?.[1] ?? [];
    return [
      ...onPage.filter((text) => !onPaper.includes(text)).map((text) => `${name}: “${text}” is not on paper`),
      ...(name === 'body' ? [] : onPaper.filter((text) => !onPage.includes(text))).map(
        (text) => `${name}: “${text}” on paper is none`,
      ),
    ];
  });
}

function checkInk(pages: readonly PdfPage[]): string[] {
  return pages.flatMap(({ strokes }, index) => {
    const painted = new Set(strokes.map(({ color }) => color).filter((color) => color !== '#000000'));
    return painted.size === 0 ? [] : [`page ${String(index + 1)} is ruled in ${[...painted].join(', ')}`];
  });
}

function checkHeadings({ placed }: Found): string[] {
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
  return [
    ...(sheets.size <= 1 ? [] : ['the signature block is broken over pages']),
    ...(company.length >= 2 || (company.length === 1 && wholeParagraph)
      ? []
      : ['the signature block stands alone on its page']),
  ];
}
