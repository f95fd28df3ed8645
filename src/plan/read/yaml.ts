/** YAML with places: parses, validates against a schema, and says in Vietnamese what is wrong where. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding, Place } from '../findings.ts';
import type { SourceFile } from './source.ts';

export interface YamlBlock {
  source: SourceFile;
  /** The YAML text and where in the file it starts. */
  text: string;
  offset: number;
}

export interface YamlResult<Output> {
  data: Output | undefined;
  findings: Finding[];
  /** The place of a value, or of its nearest ancestor that is there. */
  locate: (path: readonly PropertyKey[]) => Place;
}

const expectations: Record<string, string> = {
  string: 'một chuỗi chữ (đặt trong ngoặc kép nếu là số)',
  number: 'một số',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng dấu "- ")',
  object: 'một nhóm trường',
};

const formats: Record<string, string> = {
  date: 'ngày có thật dạng NĂM-THÁNG-NGÀY, ví dụ 2023-10-30',
  time: 'giờ và phút, hai chữ số mỗi bên, ví dụ 08:30',
  regex: 'chữ thường không dấu, số và gạch nối, ví dụ ubnd-tinh',
};

/** Parses and validates one YAML block; a schema's defaults are filled in. Never throws. */
export function readYaml<Schema extends z.ZodType>(block: YamlBlock, schema: Schema): YamlResult<z.output<Schema>> {
  const document = parseDocument(block.text, { lineCounter: new LineCounter(), uniqueKeys: true, schema: 'core' });
  const locate = (path: readonly PropertyKey[]): Place => block.source.locate(block.offset + offsetOf(document, path));

  if (document.errors.length > 0) {
    const findings = document.errors.map((error): Finding => ({
      check: 'front-matter',
      severity: 'error',
      place: block.source.locate(block.offset + error.pos[0]),
      message: `Không đọc được phần YAML: ${yamlProblem(error.code)}.`,
      remedy:
        'Sửa dòng này: thụt lề bằng dấu cách, sau dấu hai chấm có một dấu cách, chữ có dấu ":" hoặc "#" đặt trong ngoặc kép.',
    }));
    return { data: undefined, findings, locate };
  }

  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, findings: [], locate };
  const places = {
    value: locate,
    key: (path: readonly PropertyKey[], key: string): Place =>
      block.source.locate(block.offset + offsetOfKey(document, path, key)),
  };
  return { data: undefined, findings: result.error.issues.flatMap((issue) => describeIssue(issue, places)), locate };
}

interface Places {
  value: (path: readonly PropertyKey[]) => Place;
  key: (path: readonly PropertyKey[], key: string) => Place;
}

function describeIssue(issue: z.core.$ZodIssue, places: Places): Finding[] {
  const name = issue.path.length === 0 ? 'tệp' : `trường "${issue.path.map(String).join('.')}"`;
  const finding = (message: string, remedy: string, place = places.value(issue.path)): Finding => ({
    check: 'front-matter',
    severity: 'error',
    place,
    message,
    remedy,
  });

  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? [finding(`Thiếu ${name}.`, `Thêm ${name}: cần ${expectations[issue.expected] ?? issue.expected}.`)]
        : [finding(`Giá trị của ${name} sai kiểu.`, `Cần ${expectations[issue.expected] ?? issue.expected}.`)];
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        finding(
          `Không có trường nào tên "${key}" ${issue.path.length === 0 ? '' : `trong ${name}`}`.trimEnd() + '.',
          'Xem lại chính tả của tên trường, hoặc bỏ trường này đi; danh sách các trường ở trang Hướng dẫn › Viết kế hoạch.',
          places.key(issue.path, key),
        ),
      );
    case 'invalid_value':
      return [
        finding(`Giá trị của ${name} không dùng được.`, `Chọn một trong: ${issue.values.map(String).join(', ')}.`),
      ];
    case 'invalid_format':
      return [finding(`Giá trị của ${name} sai dạng.`, `Cần ${formats[issue.format] ?? issue.format}.`)];
    case 'too_small':
      return [finding(`${capitalise(name)} đang để trống.`, 'Ghi đủ nội dung, hoặc bỏ cả trường nếu không bắt buộc.')];
    default:
      return [finding(`Giá trị của ${name} không dùng được.`, 'Xem trang Hướng dẫn › Viết kế hoạch.')];
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function yamlProblem(code: string): string {
  const problems: Record<string, string> = {
    DUPLICATE_KEY: 'một trường được viết hai lần',
    BAD_INDENT: 'thụt lề không đều',
    TAB_AS_INDENT: 'thụt lề bằng phím Tab',
    MISSING_CHAR: 'thiếu một dấu (ngoặc hoặc dấu hai chấm)',
  };
  return problems[code] ?? `sai cú pháp (${code})`;
}

/** Offset of the value at a path, or of its nearest ancestor that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** Offset of a key in the map at a path. */
function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? offsetOf(document, path);
}
