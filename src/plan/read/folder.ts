/** A plan's folder: its files opened, and what is missing or left over in it. */
import type { Yaml } from 'mdast';
import { refuse, type Finding, type Place } from '../findings.ts';
import { readLines, type Line } from './lines.ts';
import { parseMarkdown } from './markdown.ts';
import type { PlanFrontMatter } from './schema.ts';
import type { SignedFile } from './signed-file.ts';
import { openSource, type RawFile, type SourceFile } from './source.ts';

/** The folder's name is the plan's id; `path` is what messages show. */
export interface PlanFolder {
  id: string;
  path: string;
  files: RawFile[];
  /** The document as its issuer signed it, if the folder holds it. */
  signed?: SignedFile;
}

export interface OpenFile {
  source: SourceFile;
  lines: Line[];
  /** False where Markdown could not be parsed, so that nothing follows from what is missing. */
  wellFormed: boolean;
  /** The front matter's YAML and where in the file it starts. */
  yaml: { text: string; offset: number } | undefined;
}

/** Opened files by their names without ".mdx". */
export type OpenFiles = ReadonlyMap<string, OpenFile>;

/** Opens every file of a folder. */
export function openFolder(folder: PlanFolder): { files: OpenFiles; findings: Finding[] } {
  const findings: Finding[] = [];
  const files = new Map(folder.files.map((file) => [nameOf(file.path), openFile(file, findings)]));
  return { files, findings };
}

const nameOf = (path: string): string => path.replace(/^.*\//u, '').replace(/\.mdx$/u, '');

function openFile(file: RawFile, findings: Finding[]): OpenFile {
  const { source, findings: sourceFindings } = openSource(file);
  const { root, findings: markdownFindings } = parseMarkdown(source);
  const [first, ...rest] = root.children;
  const yaml = first?.type === 'yaml' ? first : undefined;
  const { lines, findings: lineFindings } = readLines(yaml === undefined ? root.children : rest, source);
  findings.push(...sourceFindings, ...markdownFindings, ...lineFindings);
  return { source, lines, wellFormed: markdownFindings.length === 0, yaml: yaml && yamlBlock(yaml, source) };
}

function yamlBlock(node: Yaml, source: SourceFile): { text: string; offset: number } {
  const start = node.position?.start.offset ?? 0;
  return { text: node.value, offset: source.text.indexOf('\n', start) + 1 };
}

/** Every listed file is there, every file that is there is listed, and plan.mdx says where the parts stand. */
export function checkFolder(
  folder: PlanFolder,
  files: OpenFiles,
  front: PlanFrontMatter,
  locate: (path: readonly PropertyKey[]) => Place,
): Finding[] {
  return [
    ...(['parts', 'annexes'] as const).flatMap((field) =>
      front[field].flatMap((name, index) =>
        files.has(name)
          ? []
          : [
              refuse('missing-reference', locate([field, index]), {
                message: `Trường ${field} nêu "${name}" nhưng không có tệp ${folder.path}/${name}.mdx.`,
                remedy: `Thêm tệp ${name}.mdx, hoặc bỏ tên này khỏi danh sách.`,
              }),
            ],
      ),
    ),
    ...findUnlisted(files, front, locate),
    ...checkPartsLine(files.get('plan')),
    ...findMisplaced(files),
    ...findUntitled(files),
  ];
}

function findUnlisted(
  files: OpenFiles,
  front: PlanFrontMatter,
  locate: (path: readonly PropertyKey[]) => Place,
): Finding[] {
  const listed = new Set(['plan', ...front.parts, ...front.annexes]);
  return [...files].flatMap(([name, { source }]) =>
    listed.has(name)
      ? []
      : [
          refuse('unlisted-file', source.locate(0), {
            related: locate(['parts']),
            message: `Tệp ${name}.mdx không có trong danh sách parts hoặc annexes của plan.mdx, nên sẽ không được đăng.`,
            remedy: `Thêm "${name}" vào parts (hoặc annexes) đúng chỗ của nó, hoặc chuyển tệp ra khỏi thư mục.`,
          }),
        ],
  );
}

function checkPartsLine(main: OpenFile | undefined): Finding[] {
  const count = main?.lines.filter(({ type }) => type === 'parts').length;
  if (main === undefined || !main.wellFormed || count === 1) return [];
  return [
    refuse('missing-reference', main.source.locate(0), {
      message: `plan.mdx phải có đúng một dòng <Parts />, hiện có ${String(count)}.`,
      remedy: 'Đặt <Parts /> trên một dòng riêng, sau phần mở đầu và trước đoạn kết.',
    }),
  ];
}

/** What a file cannot hold, and would be lost: front matter outside plan.mdx, tables in it. */
function findMisplaced(files: OpenFiles): Finding[] {
  return [...files].flatMap(([name, { source, yaml, lines }]) => {
    if (name !== 'plan') {
      return yaml === undefined
        ? []
        : [
            refuse('front-matter', source.locate(0), {
              message: `${name}.mdx không được có phần đầu giữa hai dòng ---.`,
              remedy: 'Chuyển các trường sang plan.mdx; tệp phần bắt đầu bằng dòng tiêu đề "# I. …".',
            }),
          ];
    }
    return lines.flatMap((line) =>
      line.type === 'table'
        ? [
            refuse('forbidden-syntax', line.origin, {
              message: 'plan.mdx không chứa bảng.',
              remedy: 'Chuyển bảng vào tệp của phần hoặc phụ lục mà bảng thuộc về.',
            }),
          ]
        : [],
    );
  });
}

/** A part without its title line: an empty file is an error, words without a title are published and noticed. */
function findUntitled(files: OpenFiles): Finding[] {
  return [...files].flatMap(([name, { source, lines, wellFormed }]) => {
    const [first] = lines;
    if (name === 'plan' || !wellFormed) return [];
    if (first === undefined) {
      return [
        refuse('part-heading', source.locate(0), {
          message: `Tệp ${name}.mdx không có nội dung.`,
          remedy: 'Viết nội dung của phần, bắt đầu bằng dòng "# I. TIÊU ĐỀ", hoặc bỏ tệp này.',
        }),
      ];
    }
    if (first.type === 'heading' && first.depth === 1) return [];
    return [
      {
        check: 'part-heading',
        severity: 'notice',
        place: source.locate(0),
        message: `Tệp ${name}.mdx không bắt đầu bằng dòng tiêu đề.`,
        remedy:
          'Dòng đầu là "# I. TIÊU ĐỀ", sau dấu # có một dấu cách; nếu phần này không có tiêu đề thì không cần làm gì.',
      },
    ];
  });
}
