/** Paragraphs, items, tables, clauses and parts. */
import { z } from 'zod';
import { inlines } from './inline.ts';
import { address } from './values.ts';

const inOrder = 'Những gì nằm trong đó, theo thứ tự của văn bản.';

export const paragraph = z
  .strictObject({ type: z.literal('paragraph'), children: inlines.describe('Chữ của đoạn.') })
  .meta({ id: 'Paragraph', description: 'Một đoạn văn.' });

const cell = z
  .strictObject({ children: inlines.describe('Chữ trong ô.') })
  .meta({ id: 'TableCell', description: 'Một ô của bảng.' });

const row = z
  .strictObject({ cells: z.array(cell).describe('Các ô, từ trái sang phải.') })
  .meta({ id: 'TableRow', description: 'Một hàng của bảng.' });

const table = z
  .strictObject({
    type: z.literal('table'),
    address: address.describe('Tên cố định của bảng.'),
    align: z
      .array(z.enum(['left', 'center', 'right']).nullable())
      .describe('Căn lề của từng cột; null là để mặc định.'),
    head: row.describe('Hàng tiêu đề.'),
    rows: z.array(row).describe('Các hàng còn lại.'),
  })
  .meta({ id: 'Table', description: 'Bảng.' });

const item = z
  .strictObject({
    type: z.literal('item'),
    label: z.string().meta({ description: 'Dấu hoặc chữ đứng đầu, như in.', examples: ['-', '+', 'a)'] }),
    address: address.describe('Tên cố định của điểm.'),
    children: inlines.describe('Chữ của chính điểm ấy.'),
    get blocks() {
      return z.array(block).describe(inOrder);
    },
  })
  .meta({ id: 'Item', description: 'Điểm hoặc gạch đầu dòng dưới các khoản.' });

const block = z
  .discriminatedUnion('type', [paragraph, item, table])
  .meta({ id: 'Block', description: 'Đoạn văn, điểm hoặc bảng.' });

const clause = z
  .strictObject({
    type: z.literal('clause'),
    label: z
      .string()
      .meta({ description: 'Số thứ tự như in, cả dấu chấm; không bao giờ tính lại.', examples: ['1.', '2.1.'] }),
    address: address.describe('Tên cố định của khoản.'),
    heading: inlines.exactOptional().describe('Tiêu đề, nếu đứng riêng một dòng.'),
    get children() {
      return z.array(content).describe(inOrder);
    },
  })
  .meta({
    id: 'Clause',
    description: 'Khoản có số thứ tự: “1.”, “2.1.”. Không có tiêu đề thì đoạn đầu đứng cùng dòng với số.',
  });

const content = z
  .discriminatedUnion('type', [paragraph, item, table, clause])
  .meta({ id: 'Content', description: 'Đoạn văn, điểm, bảng hoặc khoản.' });

export const part = z
  .strictObject({
    type: z.literal('part'),
    role: z
      .enum(['purpose', 'participants', 'agenda', 'responsibilities', 'provision', 'annex'])
      .describe(
        'purpose: mục đích, yêu cầu; participants: thời gian, địa điểm, thành phần; agenda: nội dung, chương trình; responsibilities: tổ chức thực hiện; provision: phần khác; annex: phụ lục.',
      ),
    address: address.describe('Tên cố định của phần.'),
    label: z.string().meta({ description: 'Số thứ tự như in; rỗng nếu không có.', examples: ['IV.', 'Phụ lục I'] }),
    heading: inlines.describe('Tiêu đề.'),
    children: z.array(content).describe(inOrder),
  })
  .meta({ id: 'Part', description: 'Một phần của kế hoạch hoặc một phụ lục.' });
