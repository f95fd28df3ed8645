import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkFile } from '../../../scripts/form/check-file.ts';
import { change, rightNotice } from '../../helpers/form-notice.ts';
import { writePdf } from '../../helpers/form-raw-pdf.ts';
import { setPdf } from '../../helpers/form-typst.ts';
import { setWord } from '../../helpers/form-word.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';
const at = (name: string): string => join(folder, name);

interface Ran {
  status: number | null;
  printed: string;
  stdout: string;
  stderr: string;
}

function check(...args: readonly string[]): Ran {
  return checkWithin('', ...args);
}

/** @param columns what the terminal says of its width */
function checkWithin(columns: string, ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: columns },
  });
  return { status, printed: stdout + stderr, stdout, stderr };
}

const widest = (printed: string): number =>
  Math.max(
    ...printed
      .split('\n')
      .filter((line) => !line.startsWith('Kiểm tra thể thức:'))
      .map((line) => [...line].length),
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'form-'));
  const wrong = rightNotice();
  change(wrong, 'kind', { size: 16 });
  change(wrong, 'number', { text: 'Số: 25 /KH-UBND' });
  writeFileSync(at('right.docx'), setWord(rightNotice()));
  writeFileSync(at('right.pdf'), setPdf(rightNotice()));
  writeFileSync(at('wrong.pdf'), setPdf(wrong));
  const scanned = 'q 595.28 0 0 841.89 0 0 cm /Im Do Q BT 3 Tr /F1 14 Tf 100 700 Td (CONG HOA) Tj ET';
  writeFileSync(at('scan.pdf'), writePdf({ pages: [{ content: scanned }], hasPicture: true }));
  writeFileSync(at('huge.pdf'), '%PDF-1.7\n');
  truncateSync(at('huge.pdf'), 200_000_000);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run check -- --form', () => {
  test('prints a table of 100 columns and exits 0 for what is right', () => {
    const { status, printed } = check('--form', at('right.docx'));
    expect(status).toBe(0);
    expect(printed).toContain('Quy tắc');
    expect(printed).toMatch(/^Lề trái +│ I\.3 +│ 30–35 mm +│ 35 mm +│ đạt$/mu);
    expect(printed).toContain('KẾT LUẬN: trình bày đúng thể thức');
    expect(widest(printed)).toBe(100);
  });

  test.each([
    ['140', 140],
    ['80', 80],
    ['40', 72],
  ])('prints a table as wide as a terminal of %s columns, and no narrower than 72', (columns, width) => {
    expect(widest(checkWithin(columns, '--form', at('right.docx')).printed)).toBe(width);
  });

  test('says of a scan in one paragraph that its words are not judged', () => {
    const { status, printed } = check('--form', at('scan.pdf'));
    expect(status).toBe(0);
    expect(printed.replace(/\s+/gu, ' ')).toMatch(/KHÔNG XÉT ĐƯỢC: tệp là bản quét.* khổ giấy đạt \(210 × 297 mm\)/u);
    expect(printed.split('\n').length).toBeLessThan(8);
  });

  test('names what is wrong with its clause and measure, and exits 1', () => {
    const { status, printed } = check('--form', at('wrong.pdf'));
    expect(status).toBe(1);
    expect(printed).toContain('chưa đúng thể thức ở 1 quy tắc');
    expect(printed).toMatch(/1\. Tên loại: cỡ chữ \(II\.5\.b\): yêu cầu cỡ 13–14; đo được: cỡ 16 ở “KẾ HOẠCH”/u);
    expect(printed).toMatch(/Lời văn \(ghi nhận\)[\s\S]*dấu cách thừa/u);
  });

  test('gives the same for machines, several files at once', () => {
    const report = z.object({
      files: z.array(
        z.object({
          file: z.string(),
          conforms: z.boolean(),
          error: z.string().optional(),
          results: z
            .array(
              z.object({
                rule: z.string(),
                cite: z.string(),
                required: z.string(),
                measured: z.string(),
                conclusion: z.string(),
              }),
            )
            .optional(),
        }),
      ),
    });
    const { status, printed } = check('--json', '--form', at('right.pdf'), at('wrong.pdf'), at('missing.pdf'));
    const { files } = report.parse(JSON.parse(printed));
    expect(status).toBe(1);
    expect(files.map(({ conforms }) => conforms)).toEqual([true, false, false]);
    expect(files[1]?.results?.filter(({ conclusion }) => conclusion === 'fail').map(({ rule }) => rule)).toEqual([
      'kind.size',
    ]);
    expect(files[1]?.results?.filter(({ conclusion }) => conclusion === 'remark').map(({ rule }) => rule)).toEqual([
      'number.form',
    ]);
    expect(files[2]?.error).toMatch(/Không tìm thấy tệp/u);
  });

  test.each([
    ['missing.docx', /Không tìm thấy tệp/u],
    ['', /không phải là tệp/u],
    ['huge.pdf', /200 MB, lớn hơn mức/u],
  ])('says why it cannot read “%s”, and exits 1', (name, message) => {
    const { status, printed } = check('--form', at(name));
    expect(status).toBe(1);
    expect(printed).toMatch(message);
    expect(printed).not.toMatch(/\bat .*\.ts:/u);
  });

  test('gives up on a file that takes too long or too much memory', async () => {
    const soon = await checkFile(at('right.pdf'), { time: 1, memory: Infinity });
    expect('error' in soon && soon.error).toMatch(/quá 1 giây/u);
    const small = await checkFile(at('right.pdf'), { time: 60_000, memory: 1 });
    expect('error' in small && small.error).toMatch(/bộ nhớ/u);
  });

  test('explains itself, and what it was not asked', () => {
    const help = check('--help');
    expect(help.status).toBe(0);
    expect(help.printed).toContain('Cách dùng');
    const unknown = check('tệp.pdf');
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('--form');
  });

  test.each([
    [['--forms', 'x.pdf'], 'Không có tuỳ chọn “--forms”.'],
    [['--form'], 'Sau “--form” thiếu giá trị'],
    [['--json=1'], 'Tuỳ chọn “--json” không nhận giá trị.'],
  ])('says in Vietnamese what is wrong with %j, with how it is used', (args, message) => {
    const { status, stdout, stderr } = check(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toContain('Cách dùng');
  });

  test('answers machines in JSON even where it was asked wrongly', () => {
    const { stdout } = check('--json', '--forms');
    expect(z.object({ error: z.string() }).parse(JSON.parse(stdout)).error).toContain('--forms');
  });
});
