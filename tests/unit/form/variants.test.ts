import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/form/report.ts';
import { rightNotice } from '../../helpers/form-notice.ts';
import { readers } from './readers.ts';
import { onePage, variants } from './variants.table.ts';

describe.each(readers)('a %s', (source, read) => {
  test.each(variants.filter(({ only }) => only === undefined || only === source))(
    'with $name passes',
    async ({ make, unknown = [] }) => {
      const notice = rightNotice();
      make(notice);
      const { results } = judge(await read(notice));
      const open = results
        .filter(({ conclusion }) => conclusion !== 'pass' && conclusion !== 'notApplicable')
        // Where the pages of a PDF happen to end, none may be full enough to show the bottom margin.
        .filter(({ rule, conclusion }) => !(source === 'pdf' && rule === 'margin.bottom' && conclusion === 'unknown'));
      expect(open.map(({ rule, conclusion }) => `${rule} ${conclusion}`)).toEqual(
        unknown.map((rule) => `${rule} unknown`),
      );
      expect(open.every(({ measured }) => measured !== '')).toBe(true);
    },
  );

  test(`of ${onePage.name} passes, and what it cannot tell is not said to be right`, async () => {
    const notice = rightNotice();
    onePage.make(notice);
    const { results } = judge(await read(notice));
    const conclusions = new Map(results.map(({ rule, conclusion }) => [rule, conclusion]));
    expect(results.filter(({ conclusion }) => conclusion === 'fail' || conclusion === 'remark')).toEqual([]);
    expect(conclusions.get('pageNumber.sequence')).toBe('notApplicable');
    expect(conclusions.get('margin.bottom')).toBe(source === 'pdf' ? 'unknown' : 'pass');
  });
});
