/** The texts of a notice's elements as the page has them, to be found again on paper. */
import type { Page } from '@playwright/test';

export interface NoticeTexts {
  parentBody: string[];
  issuer: string[];
  nationalTitle: string[];
  motto: string[];
  number: string[];
  dateline: string[];
  kind: string[];
  subject: string[];
  basis: string[];
  /** Parts with their numeral on the same line. */
  section: string[];
  /** Clauses with a title. */
  titledClause: string[];
  /** Everything that is set as running text. */
  body: string[];
  recipientsLabel: string[];
  recipients: string[];
  authority: string[];
  signerName: string[];
  /** "Phụ lục I" */
  annexNumber: string[];
}

const selectors = {
  parentBody: 'header .parent',
  issuer: 'header .issuer p:not(.parent)',
  nationalTitle: 'header .nation p:first-child',
  motto: 'header .nation p:last-child',
  number: 'header .number',
  dateline: 'header .dateline',
  kind: '.title .kind',
  subject: '.title .subject',
  basis: '#basis p',
  section: 'h2:not(.division)',
  titledClause: ':is(h3, h4, h5, h6)',
  body: ':is(#preamble, #closing, section:not(.annex)) > p:not(.reference), .items > li:not(:has(ul, table))',
  recipientsLabel: '.recipients > p',
  recipients: '.recipients li',
  authority: '.signature p:not(.signer)',
  signerName: '.signature .signer',
  annexNumber: '.annex > .division > .permalink',
} as const satisfies Record<keyof NoticeTexts, string>;

/** Reads the texts from the page's `[data-notice]`, white space folded. */
export async function readTexts(page: Page): Promise<NoticeTexts> {
  return page.evaluate((queries) => {
    const read = (selector: string): string[] =>
      Array.from(document.querySelectorAll(`[data-notice] :is(${selector})`), (element) =>
        (element instanceof HTMLElement ? element.innerText : '').replace(/\s+/gu, ' ').trim(),
      );
    return {
      parentBody: read(queries.parentBody),
      issuer: read(queries.issuer),
      nationalTitle: read(queries.nationalTitle),
      motto: read(queries.motto),
      number: read(queries.number),
      dateline: read(queries.dateline),
      kind: read(queries.kind),
      subject: read(queries.subject),
      basis: read(queries.basis),
      section: read(queries.section),
      titledClause: read(queries.titledClause),
      body: read(queries.body),
      recipientsLabel: read(queries.recipientsLabel),
      recipients: read(queries.recipients),
      authority: read(queries.authority),
      signerName: read(queries.signerName),
      annexNumber: read(queries.annexNumber),
    };
  }, selectors);
}
