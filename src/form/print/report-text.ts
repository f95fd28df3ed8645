/** The report as people read it in a terminal. */
import { conforms, type Conclusion, type Report, type Result } from '../report.ts';
import { wordsGroup } from '../rules/words.ts';
import { breakText, separator, setTable, type TextColumn, type TextRow } from './text-table.ts';

/** How many letters wide the report is where nothing says otherwise, and at least. */
export const usualWidth = 100;
export const leastWidth = 72;

/** Columns of figures and conclusions are as wide as they need; the others share what is left. */
const narrow = 10;
const shares = [25, 21, 22] as const;

function columnsOf(width: number): TextColumn[] {
  const room = width - 2 * narrow - 4 * separator.length;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const [name = 0, required = 0] = shares.map((share) => Math.floor((room * share) / whole));
  return [
    { title: 'Quy tắc', width: name },
    { title: 'Căn cứ', width: narrow },
    { title: 'Yêu cầu', width: required },
    { title: 'Đo được', width: room - name - required },
    { title: 'Kết luận', width: narrow },
  ];
}

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

function list(results: readonly Result[], width: number): string[] {
  return results.flatMap(({ name, cite, required, measured }, index) =>
    breakText(
      `${String(index + 1)}. ${name} (${shortCite(cite)}): yêu cầu ${required}; đo được: ${measured}.`,
      width - 3,
    ).map((line, at) => `${at === 0 ? '  ' : '     '}${line}`),
  );
}

function conclude(report: Report, width: number): string[] {
  const wrapped = (text: string): string => breakText(text, width).join('\n');
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
    ...list(of('fail'), width),
    ...(counts.unknown === 0 ? [] : ['', 'Không xét được từ tệp này:', ...list(of('unknown'), width)]),
    ...(counts.remark === 0
      ? []
      : [
          '',
          wrapped(
            `${wordsGroup}: là lời văn của văn bản, không phải lỗi trình bày; không làm kết quả thành không đạt.`,
          ),
          ...list(of('remark'), width),
        ]),
  ];
}

/** What is said of a file whose words cannot be judged: its paper. */
function sayUnreadable({ results }: Report, reason: string): string {
  const judged = results.filter(({ conclusion }) => conclusion === 'pass' || conclusion === 'fail');
  const said = judged.map(
    ({ name, conclusion, measured }) => `${name.toLocaleLowerCase('vi')} ${conclusionNames[conclusion]} (${measured})`,
  );
  return `KHÔNG XÉT ĐƯỢC: ${reason}. Chỉ đo được ${said.join(', ')}. Hãy kiểm tra tệp DOCX hoặc PDF xuất từ phần mềm soạn thảo.`;
}

/**
 * The report of one file.
 * @param columns letters that a line may have; at least 72 are taken
 */
export function printReport(file: string, report: Report, columns: number = usualWidth): string {
  const width = Math.max(leastWidth, columns);
  const wrapped = (text: string): string => breakText(text, width).join('\n');
  const title = `Kiểm tra thể thức: ${file} (${report.source.toUpperCase()})`;
  if (report.unreadable !== undefined) return `${title}\n${wrapped(sayUnreadable(report, report.unreadable))}`;
  const judged = report.results.filter(({ conclusion }) => conclusion !== 'notApplicable');
  return [
    title,
    ...(report.isNotice ? [] : [wrapped(notNotice)]),
    wrapped('Căn cứ: Nghị định 30/2020/NĐ-CP; chỗ không ghi phụ lục là Phần I Phụ lục I.'),
    '',
    ...setTable(columnsOf(width), toRows(judged)),
    '',
    ...conclude(report, width),
  ].join('\n');
}
