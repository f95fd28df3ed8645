import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/files/digest.ts';
import { renderDocx } from '../../../src/files/docx/render.ts';
import type { Inline, Plan } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import { all, extractText, givenPlan, givenPlans, ofStyle, renderedBody } from '../../helpers/docx.ts';
import { splitWords } from '../../helpers/split-words.ts';

const given = await givenPlans();
const notice = await givenPlan('2976-kh-ubnd');

const text = (value: string): Inline => ({ type: 'text', value });
const withPreamble = (paragraphs: readonly Inline[][]): Plan => ({
  ...notice.plan,
  preamble: paragraphs.map((children) => ({ type: 'paragraph', children })),
});

describe('the words of the Word file', () => {
  test.each(given)('of $plan.id are the document’s, in order', async ({ plan, context }) => {
    expect(splitWords(await extractText(await renderDocx(plan, context)))).toEqual(words(plan));
  });

  test.each([
    'Sở & ban <b>ngành</b> "nội" \'vụ\' ]]> &amp; <!-- không -->',
    '  hai dấu cách ở đầu,  ở giữa và ở cuối  ',
    'ghép ế ằ ộ 👩‍💻 漢字 𝒳 ✓',
    'x'.repeat(600),
    // What docx knows as fields and placeholders.
    'CURRENT',
    'TOTAL_PAGES',
    '{default-bullet-numbering-0} {image.png} {{name}}',
    String.raw`\t \n C:\tệp`,
  ])('are letter for letter those of “%.40s”', async (value) => {
    const plan = withPreamble([[text(value)]]);
    const docx = await renderDocx(plan, notice.context);
    expect(await extractText(docx)).toContain(`\n\n${value}\n\n`);
    expect(splitWords(await extractText(docx))).toEqual(words(plan));
  });

  test('stand apart where the document breaks a line, though nobody typed a space', async () => {
    const plan = withPreamble([[text('một'), { type: 'break' }, text('hai '), { type: 'break' }, text(' ba')]]);
    const docx = await renderDocx(plan, notice.context);
    expect(await extractText(docx)).toContain('\n\nmột hai ba\n\n');
    const [paragraph] = ofStyle(await renderedBody({ ...notice, plan }), 'ND30Body');
    expect(paragraph === undefined ? 0 : all(paragraph, 'w:br').length).toBe(2);
  });

  test('keep their emphasis, one run for what looks the same', async () => {
    const plan = withPreamble([
      [
        text('Báo cáo '),
        { type: 'strong', children: [text('trước '), { type: 'emphasis', children: [text('ngày')] }] },
        { type: 'period', from: '2021-01-01', to: '2025-12-31', children: [text(' 2021')] },
        text('-2025'),
      ],
    ]);
    const [paragraph] = ofStyle(await renderedBody({ ...notice, plan }), 'ND30Body');
    const runs = paragraph === undefined ? [] : all(paragraph, 'w:r');
    expect(runs.map((run) => [run.textContent, all(run, 'w:b').length, all(run, 'w:i').length])).toEqual([
      ['Báo cáo ', 0, 0],
      ['trước ', 1, 0],
      ['ngày', 1, 1],
      [' 2021-2025', 0, 0],
    ]);
  });
});

describe('the bytes of the Word file', () => {
  const digest = async ({ plan, context }: (typeof given)[number]): Promise<string> =>
    sha256(await renderDocx(plan, context));

  test('are the same when it is made again, whatever was made between', async () => {
    const first = await Promise.all(given.map(digest));
    expect(await Promise.all(given.toReversed().map(digest))).toEqual(first.toReversed());
    expect(new Set(first).size).toBe(given.length);
  });

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('are the same in another process, in %s', async (zone) => {
    const printed = execFileSync(process.execPath, ['tests/helpers/file-digest.ts', notice.plan.id, 'docx'], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone, LANG: 'tr_TR.UTF-8' },
    });
    expect(printed.trim()).toBe(await digest(notice));
  });
});
