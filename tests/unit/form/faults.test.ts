import { describe, expect, test } from 'vitest';
import { judge, type Result } from '../../../src/form/report.ts';
import { withAnnexes } from '../../helpers/form-kinds.ts';
import { rightNotice } from '../../helpers/form-notice.ts';
import { formFaults, wordFaults } from './faults.table.ts';
import { readers } from './readers.ts';

const named = (results: readonly Result[], conclusion: Result['conclusion']): string[] =>
  results.filter((each) => each.conclusion === conclusion).map(({ rule }) => rule);

describe.each(readers)('a %s', (source, read) => {
  test('that is right in everything passes every rule', async () => {
    const { results } = judge(await read(rightNotice()));
    expect(results.filter(({ conclusion }) => conclusion !== 'pass' && conclusion !== 'notApplicable')).toEqual([]);
  });

  test('that is right and has annexes passes every rule', async () => {
    const notice = rightNotice();
    withAnnexes(notice);
    const { results } = judge(await read(notice));
    expect(results.filter(({ conclusion }) => conclusion !== 'pass' && conclusion !== 'notApplicable')).toEqual([]);
  });

  test.each(formFaults.filter(({ only }) => only === undefined || only === source))(
    'with $name fails $rule and nothing else',
    async ({ rule, spoil }) => {
      const notice = rightNotice();
      spoil(notice);
      const { results } = judge(await read(notice));
      expect(named(results, 'fail')).toEqual([rule]);
      expect(named(results, 'remark')).toEqual([]);
    },
  );

  test.each(wordFaults)('with $name is remarked on by $rule and fails nothing', async ({ rule, spoil }) => {
    const notice = rightNotice();
    spoil(notice);
    const { results } = judge(await read(notice));
    expect(named(results, 'remark')).toEqual([rule]);
    expect(named(results, 'fail')).toEqual([]);
  });
});
