/** MDX → mdast, parsed and never evaluated; whatever a plan may not contain is refused with its place. */
import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type {} from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Finding, Place } from '../findings.ts';
import { componentNames, componentUsage, isComponentName } from './components.ts';
import type { SourceFile } from './source.ts';

export interface Markdown {
  root: Root;
  findings: Finding[];
}

/** Tables without the rest of GFM: its automatic links would change what a text means. */
function tables(this: Processor): void {
  const data = this.data();
  // A line of "-" or "=" under a paragraph is a printed sign, not a heading.
  (data.micromarkExtensions ??= []).push(gfmTable(), { disable: { null: ['setextUnderline'] } });
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter).use(tables).freeze();

/** Parses a file. Never throws: a syntax error is a finding and gives an empty tree. */
export function parseMarkdown(source: SourceFile): Markdown {
  try {
    const root = parser.parse(source.text);
    return { root, findings: refuse(root, source) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { root: { type: 'root', children: [] }, findings: [describeSyntaxError(error, source)] };
  }
}

function describeSyntaxError(error: VFileMessage, source: SourceFile): Finding {
  return {
    check: 'markdown-syntax',
    severity: 'error',
    place: { file: source.path, line: error.line ?? 1, column: error.column ?? 1 },
    message: 'Không đọc được chỗ này: có dấu "<" hoặc "{" mở ra mà không đóng đúng.',
    remedy:
      'Nếu đó là chữ của văn bản, viết \\< hoặc \\{; nếu là thành phần như <Deadline …>, kiểm tra thẻ mở, thẻ đóng và dấu ngoặc kép.',
  };
}

const refused: Partial<Record<Nodes['type'], string>> = {
  mdxjsEsm: 'lệnh import/export',
  mdxFlowExpression: 'biểu thức {…}',
  mdxTextExpression: 'biểu thức {…}',
  html: 'mã HTML',
  link: 'liên kết',
  linkReference: 'liên kết',
  definition: 'định nghĩa liên kết',
  image: 'hình ảnh',
  imageReference: 'hình ảnh',
  code: 'khối mã',
  inlineCode: 'mã trong dòng',
  blockquote: 'khối trích dẫn ">"',
  thematicBreak: 'đường kẻ ngang "---"',
};

const remedies: Partial<Record<Nodes['type'], string>> = {
  mdxFlowExpression: 'Bỏ biểu thức đi; nếu dấu { là chữ của văn bản, viết \\{.',
  mdxTextExpression: 'Bỏ biểu thức đi; nếu dấu { là chữ của văn bản, viết \\{.',
  mdxjsEsm: 'Bỏ dòng này đi: nội dung kế hoạch là dữ liệu, không chạy lệnh.',
  link: 'Chỉ viết lời văn; trang tự gắn liên kết. Dấu [ của văn bản viết là \\[.',
  image: 'Bỏ hình đi; bảng biểu viết thành bảng Markdown.',
  code: 'Viết thành đoạn văn thường (không thụt vào, không dùng dấu ```).',
  inlineCode: 'Bỏ dấu `; nếu là chữ của văn bản, viết \\`.',
  blockquote: 'Bỏ dấu ">" ở đầu dòng; nếu là chữ của văn bản, viết \\>.',
  thematicBreak: 'Bỏ đường kẻ; trang và bản in tự kẻ theo thể thức.',
};

function refuse(root: Root, source: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const report = (node: Nodes, message: string, remedy: string): void => {
    findings.push({ check: 'forbidden-syntax', severity: 'error', place: placeOf(node, source), message, remedy });
  };

  (function walk(node: Nodes): void {
    const name = refused[node.type];
    if (name !== undefined) {
      report(node, `Kế hoạch không được chứa ${name}.`, remedies[node.type] ?? 'Bỏ phần này đi, chỉ giữ lời văn.');
      return;
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (!isComponentName(node.name)) {
        const isHtml = node.name !== null && /^[a-z]/.test(node.name);
        report(
          node,
          isHtml
            ? `Kế hoạch không được chứa mã HTML <${String(node.name)}>.`
            : `Không có thành phần <${node.name ?? ''}>.`,
          `Chỉ dùng được: ${[...componentNames].map((each) => `<${each}>`).join(', ')}. Dấu "<" của văn bản viết là \\<.`,
        );
        return;
      }
      if (node.type === 'mdxJsxFlowElement' && node.name !== 'Parts') {
        report(
          node,
          `Thẻ <${node.name}> phải đứng cùng dòng với lời văn.`,
          `Viết trong câu: ${componentUsage[node.name]}.`,
        );
        return;
      }
      const dynamic = node.attributes.find(
        (attribute) =>
          attribute.type === 'mdxJsxExpressionAttribute' ||
          (attribute.value !== null && typeof attribute.value === 'object'),
      );
      if (dynamic)
        report(node, `Thuộc tính của <${node.name}> không được là biểu thức {…}.`, 'Đặt giá trị trong ngoặc kép.');
    }
    if ((node.type === 'emphasis' || node.type === 'strong') && standsInWord(node, source.text)) {
      report(
        node,
        'Dấu * hoặc _ đứng giữa chữ bị hiểu là chữ nghiêng, chữ đậm.',
        'Nếu là dấu của văn bản, viết \\* hoặc \\_; nếu muốn nhấn mạnh, để trọn từ trong cặp dấu.',
      );
    }
    if ('children' in node) node.children.forEach(walk);
  })(root);
  return findings;
}

/** True if a mark of emphasis has letters or digits on its outer side: "5*6*7". */
function standsInWord({ position }: Nodes, text: string): boolean {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? text.length;
  return /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** Where a node begins. */
export function placeOf(node: Nodes, source: SourceFile): Place {
  return source.locate(node.position?.start.offset ?? 0);
}
