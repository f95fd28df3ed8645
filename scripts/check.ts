/**
 * npm run check [-- --json] [-- --content DIR]: reads the content and says what is wrong, without building.
 * npm run check -- --form FILE …: measures a notice against NĐ 30/2020.
 * Exits 1 if there is an error.
 */
import { parseArgs } from 'node:util';

const usage = `Cách dùng:
  npm run check                              kiểm tra nội dung (content/) mà không dựng trang
  npm run check -- --content THƯ_MỤC         kiểm tra thư mục nội dung khác
  npm run check -- --form TỆP [TỆP …]        đo thể thức của văn bản (PDF, DOCX) theo Nghị định 30/2020/NĐ-CP
  thêm --json                                in kết quả cho máy đọc
  npm run check -- --help                    in hướng dẫn này

Với --form, mỗi quy tắc được kết luận đạt, KHÔNG ĐẠT hoặc không xét được (tệp không cho biết, kèm lý do).
Lời văn của văn bản (số thừa dấu cách, thứ tự mục, dấu câu…) chỉ được ghi nhận, không làm kết quả thành không đạt.
Mã thoát: 0 nếu không có quy tắc nào không đạt; 1 nếu có, hoặc nếu tệp không đọc được.`;

interface Asked {
  json: boolean;
  content?: string;
  files: string[];
}

/** What was asked; or what to tell who asked for help or for what there is not. */
type Arguments = Asked | { help: true } | { error: string };

/** Node's message on an argument, in Vietnamese. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const option = /'(-[^\s',]*)/u.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Không có tuỳ chọn “${option}”.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return message.includes('does not take')
      ? `Tuỳ chọn “${option}” không nhận giá trị.`
      : `Sau “${option}” thiếu giá trị: tên tệp hoặc thư mục.`;
  return message;
}

function readArguments(): Arguments {
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        content: { type: 'string' },
        form: { type: 'string', multiple: true },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const { json, content, form = [], help } = values;
    if (help) return { help };
    if (form.length === 0 && positionals.length > 0)
      throw new Error(
        `Không rõ “${positionals.join(' ')}”. Muốn kiểm tra thể thức của tệp thì thêm --form trước tên tệp.`,
      );
    return { json, files: [...form, ...positionals], ...(content === undefined ? {} : { content }) };
  } catch (error) {
    return { error: explain(error) };
  }
}

async function checkContent(content: string | undefined, json: boolean): Promise<number> {
  const { readSite } = await import('../src/plan/read/site.ts');
  const { countFindings, formatFinding } = await import('../src/site/print-findings.ts');
  const { contentFolder, readContent } = await import('../src/site/read-content.ts');
  const { plans, findings } = readSite(await readContent(content ?? contentFolder()));
  if (json) {
    console.log(JSON.stringify(findings, null, 2));
  } else {
    for (const finding of findings) console.log(`${formatFinding(finding)}\n`);
    console.log(`Đã đọc ${String(plans.length)} kế hoạch: ${countFindings(findings)}.`);
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const asked = readArguments();
// Each kind of check is loaded when it is asked for.
if ('help' in asked) console.log(usage);
else if ('error' in asked) {
  process.exitCode = 1;
  console.error(`${asked.error}\n\n${usage}`);
  // What a machine reads is JSON all the same.
  if (process.argv.includes('--json')) console.log(JSON.stringify({ error: asked.error }, null, 2));
} else if (asked.files.length > 0) {
  const { checkForm } = await import('./form/check-form.ts');
  process.exitCode = await checkForm(asked.files, asked.json);
} else process.exitCode = await checkContent(asked.content, asked.json);
