/** The report as people read it in a terminal of 100 columns. */
import { conforms, type Conclusion, type Report, type Result } from '../report.ts';
import { wordsGroup } from '../rules/words.ts';
import { breakText, setTable, type TextColumn, type TextRow } from './text-table.ts';

const columns: readonly TextColumn[] = [
  { title: 'Quy tắc', width: 25 },
  { title: 'Căn cứ', width: 10 },
  { title: 'Yêu cầu', width: 21 },
  { title: 'Đo được', width: 22 },
  { title: 'Kết luận', width: 10 },
];
const pageWidth = 100;

const conclusionNames: Readonly<Record<Conclusion, string>> = {
  pass: 'đạt',
  fail: 'KHÔNG ĐẠT',
  unknown: 'không xét được',
  remark: 'ghi nhận',
  notApplicable: 'không áp dụng',
};

const common = 'NĐ 30/2020, Phụ lục I, Phần I, ';
const shortCite = (cite: string): string =>
  cite.startsWith(common) ? cite.slice(common.length) : cite.replace(/^NĐ 30\/2020, /u, '').replace(/Phụ lục/u, 'PL');

const toRow = ({ name, cite, required, measured, conclusion }: Result): string[] => [
  name,
  shortCite(cite),
  required,
  measured,
  conclusionNames[conclusion],
];

function toRows(results: readonly Result[]): TextRow[] {
  const groups = [...new Set(results.map(({ group }) => group))];
  return groups.flatMap((group): TextRow[] => [
    { heading: group },
    ...results.filter((each) => each.group === group).map(toRow),
  ]);
}

const notNotice =
  'LƯU Ý: không nhận ra các thành phần của văn bản hành chính (Quốc hiệu, số, ngày, tên loại, Nơi nhận) trong tệp này; có lẽ tệp không phải văn bản hành chính.';

const wrapped = (text: string): string => breakText(text, pageWidth).join('\n');

function list(results: readonly Result[]): string[] {
  return results.flatMap(({ name, cite, required, measured }, index) =>
    breakText(
      `${String(index + 1)}. ${name} (${shortCite(cite)}): yêu cầu ${required}; đo được: ${measured}.`,
      pageWidth - 3,
    ).map((line, at) => `${at === 0 ? '  ' : '     '}${line}`),
  );
}

function conclude(report: Report): string[] {
  const { results, counts } = report;
  const of = (conclusion: Conclusion): Result[] => results.filter((each) => each.conclusion === conclusion);
  const total = `${String(counts.pass)} đạt, ${String(counts.fail)} không đạt, ${String(counts.unknown)} không xét được, ${String(counts.remark)} ghi nhận về lời văn; ${String(counts.notApplicable)} quy tắc không áp dụng cho văn bản này.`;
  const verdict = conforms(report)
    ? counts.unknown === 0
      ? 'KẾT LUẬN: trình bày đúng thể thức ở mọi quy tắc áp dụng.'
      : 'KẾT LUẬN: không thấy chỗ sai; những quy tắc không xét được cần người kiểm tra.'
    : `KẾT LUẬN: trình bày chưa đúng thể thức ở ${String(counts.fail)} quy tắc:`;
  return [
    wrapped(`Cộng: ${total}`),
    '',
    wrapped(verdict),
    ...list(of('fail')),
    ...(counts.unknown === 0 ? [] : ['', 'Không xét được từ tệp này:', ...list(of('unknown'))]),
    ...(counts.remark === 0
      ? []
      : [
          '',
          wrapped(
            `${wordsGroup}: là lời văn của văn bản, không phải lỗi trình bày; không làm kết quả thành không đạt.`,
          ),
          ...list(of('remark')),
        ]),
  ];
}

/** The report of one file. */
export function printReport(file: string, report: Report): string {
  const judged = report.results.filter(({ conclusion }) => conclusion !== 'notApplicable');
  return [
    `Kiểm tra thể thức: ${file} (${report.source.toUpperCase()})`,
    ...(report.isNotice ? [] : [wrapped(notNotice)]),
    wrapped('Căn cứ: Nghị định 30/2020/NĐ-CP; chỗ không ghi phụ lục là Phần I Phụ lục I.'),
    '',
    ...setTable(columns, toRows(judged)),
    '',
    ...conclude(report),
  ].join('\n');
}
