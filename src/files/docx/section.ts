/** Paper, margins and page numbers of a section. */
import { Header, PageNumber, Paragraph, SectionType, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import { toMillimetres } from '../../decree30/lengths.ts';
import { annexPageNumber, font, margin, pageNumber, paper } from '../../decree30/page.ts';
import { twips } from './lengths.ts';
import { styleId } from './style-names.ts';

/** From the paper's edge to the page number, in millimetres: the number stands in the middle of the margin. */
function numberDistance(within: number): number {
  return (within - toMillimetres(pageNumber.size.chosen * font.singleLine)) / 2;
}

function pageOf(start: number): NonNullable<ISectionOptions['properties']> {
  return {
    page: {
      size: { width: twips(paper.width), height: twips(paper.height) },
      margin: {
        top: twips(margin.top.chosen),
        bottom: twips(margin.bottom.chosen),
        left: twips(margin.left.chosen),
        right: twips(margin.right.chosen),
        header: twips(numberDistance(margin.top.chosen)),
        footer: twips(numberDistance(margin.bottom.chosen)),
        gutter: 0,
      },
      pageNumbers: { start },
    },
    titlePage: true,
    type: SectionType.NEXT_PAGE,
  };
}

const headed = (children: readonly TextRun[]): Header =>
  new Header({ children: [new Paragraph({ style: styleId('pageNumber'), children })] });

/** The first section: its pages are numbered in the top margin from the second on. */
export const mainSection = (children: ISectionOptions['children']): ISectionOptions => ({
  children,
  properties: pageOf(pageNumber.from),
  headers: { first: headed([]), default: headed([new TextRun({ children: [PageNumber.CURRENT] })]) },
});

/** An annex begins a page and counts its own; its headers are those of the section before. */
export const annexSection = (children: ISectionOptions['children']): ISectionOptions => ({
  children,
  properties: pageOf(annexPageNumber.from),
});
