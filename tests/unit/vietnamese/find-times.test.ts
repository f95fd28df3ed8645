import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/vietnamese/time/find-times.ts';
import type { TimeContext, TimeSpan } from '../../../src/vietnamese/time/types.ts';
import { clocks, contexts, dates, deadlines, impossible, periods, ranges, traps, windows } from './times.table.ts';
import { headed, sentences } from './times.sentences.table.ts';
import type { Row } from './times.table.ts';
import { mixed, moreTraps } from './times.traps.table.ts';

const usual: TimeContext = { year: 2023, issuedOn: '2023-10-30' };
const tables: Readonly<Record<string, readonly Row[]>> = {
  dates,
  clocks,
  deadlines,
  ranges,
  windows,
  periods,
  impossible,
  sentences,
  headed,
  traps: [...traps, ...moreTraps],
  contexts,
  mixed,
};

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  test.each(rows.map(([text, times, context]) => ({ text, times, context })))(
    'reads "$text"',
    ({ text, times, context }) => {
      const found = findTimes(text, context ?? usual);
      expect(found.map((span, index) => describeSpan(text, span, times[index] ?? ''))).toEqual(times);
    },
  );
});

test('the tables have at least 400 phrases, half of them traps, none twice', () => {
  const rows = Object.values(tables).flat();
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(traps.length + moreTraps.length + mixed.length).toBeGreaterThanOrEqual(rows.length / 2);
  const seen = rows.map(([text, , context]) => `${text} ${JSON.stringify(context ?? usual)}`);
  expect(seen.filter((row, index) => seen.indexOf(row) !== index)).toEqual([]);
});

test('offsets are those of the text, in order and without overlap', () => {
  const text = 'Họp ngày 10/11/2023; gửi trước ngày 16/11/2023, giai đoạn 2021-2025; từ 10-15/12/2023.';
  const spans = findTimes(text, usual);
  expect(spans.map((span) => text.slice(span.start, span.end))).toEqual([
    'ngày 10/11/2023',
    'trước ngày 16/11/2023',
    'giai đoạn 2021-2025',
    'từ 10-15/12/2023',
  ]);
});

test('a phrase is found within a sentence as it is alone', () => {
  for (const [phrase, times] of [...dates, ...deadlines, ...ranges].filter(([, found]) => found.length === 1)) {
    const text = `Các đơn vị (nêu trên): ${phrase} và các nội dung khác.`;
    expect(
      findTimes(text, usual).map((span, index) => describeSpan(text, span, times[index] ?? '')),
      text,
    ).toEqual(times);
  }
});

/** A span in the form of the tables; a problem is quoted only as far as the row expects it. */
function describeSpan(text: string, span: TimeSpan, expected: string): string {
  const phrase = text.slice(span.start, span.end);
  const head = [span.kind, span.bound].filter((word) => word !== undefined).join(' ');
  if (span.when === undefined) {
    const quoted = /! (.*) \| /u.exec(expected)?.[1];
    const message = span.problem.message;
    return `${head} ! ${quoted !== undefined && message.includes(quoted) ? quoted : message} | ${phrase}`;
  }
  const { from, to, start, end, certainty } = span.when;
  expect(span.when.phrase).toBe(phrase);
  const days = from === to ? from : `${from}..${to}`;
  const clock = start === undefined && end === undefined ? '' : ` ${start ?? ''}${end === undefined ? '' : `-${end}`}`;
  return `${head} ${days}${clock}${certainty === 'expected' ? ' expected' : ''} | ${phrase}`;
}
