import { expect, test } from 'vitest';
import { findCitations } from '../../../src/vietnamese/citations.ts';
import { parseDocumentNumber } from '../../../src/vietnamese/document-number.ts';
import { cited } from './citations.table.ts';

test.each(cited)('finds what "%s" cites', (text, citations) => {
  const found = findCitations(text).map(({ start, end, kind, number, issuedOn }) =>
    [kind, number ?? '-', issuedOn ?? '-', text.slice(start, end)].join(' | '),
  );
  expect(found).toEqual(citations);
});

test.each([
  ['2976 /KH-UBND', { number: '2976', notation: 'KH-UBND', straySpaces: true }],
  ['2976/KH-UBND', { number: '2976', notation: 'KH-UBND', straySpaces: false }],
  ['Số: 05/QĐ-UBND', { number: '05', notation: 'QĐ-UBND', straySpaces: false }],
  ['30/2020/NĐ-CP', { number: '30', year: 2020, notation: 'NĐ-CP', straySpaces: false }],
  ['77/2015/QH13', { number: '77', year: 2015, notation: 'QH13', straySpaces: false }],
  ['24-NQ/TW', { number: '24', notation: 'NQ/TW', straySpaces: false }],
  ['30a/2008/NQ-CP', { number: '30a', year: 2008, notation: 'NQ-CP', straySpaces: false }],
  ['12/LĐTB&XH - VP', { number: '12', notation: 'LĐTB&XH-VP', straySpaces: true }],
])('%s is a document number', (text, expected) => {
  expect(parseDocumentNumber(text)).toEqual(expected);
});

test.each(['', 'Số:', '2976', 'KH-UBND', '16/11/2023', '2/9', '/KH-UBND', '2976/', 'x'.repeat(100_000)])(
  '%j is no document number',
  (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined();
  },
);
