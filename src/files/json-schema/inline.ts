/** Runs of text with what they mean. */
import { z } from 'zod';
import { day, unitId, when } from './values.ts';

const within = 'Chữ của đoạn này, có thể lồng nhau.';

const text = z
  .strictObject({
    type: z.literal('text'),
    value: z.string().describe('Chữ, đúng như văn bản.'),
  })
  .meta({ id: 'Text', description: 'Chữ.' });

const lineBreak = z
  .strictObject({ type: z.literal('break') })
  .meta({ id: 'Break', description: 'Chỗ văn bản tự xuống dòng; khi đếm chữ, tính như dấu cách.' });

const emphasis = z
  .strictObject({
    type: z.literal('emphasis'),
    get children() {
      return z.array(inline).describe(within);
    },
  })
  .meta({ id: 'Emphasis', description: 'Chữ nghiêng.' });

const strong = z
  .strictObject({
    type: z.literal('strong'),
    get children() {
      return z.array(inline).describe(within);
    },
  })
  .meta({ id: 'Strong', description: 'Chữ đậm.' });

const date = z
  .strictObject({
    type: z.literal('date'),
    when: when.describe('Ngày hoặc khoảng ngày mà chữ ấy nói.'),
    get children() {
      return z.array(inline).describe(within);
    },
  })
  .meta({ id: 'DateMention', description: 'Thời gian được nhắc đến, không phải thời hạn.' });

const deadline = z
  .strictObject({
    type: z.literal('deadline'),
    when: when.describe('to là ngày cuối cùng còn kịp.'),
    get children() {
      return z.array(inline).describe(within);
    },
  })
  .meta({ id: 'Deadline', description: 'Thời hạn.' });

const period = z
  .strictObject({
    type: z.literal('period'),
    from: day.describe('Ngày đầu.'),
    to: day.describe('Ngày cuối.'),
    get children() {
      return z.array(inline).describe(within);
    },
  })
  .meta({ id: 'Period', description: 'Một giai đoạn (“giai đoạn 2021-2025”): bối cảnh, không bao giờ là thời hạn.' });

const unit = z
  .strictObject({
    type: z.literal('unit'),
    unit: unitId.describe('Cơ quan, đơn vị hoặc nhóm được nêu tên.'),
    get children() {
      return z.array(inline).describe(within);
    },
  })
  .meta({ id: 'UnitMention', description: 'Tên một cơ quan, đơn vị.' });

const citation = z
  .strictObject({
    type: z.literal('citation'),
    kind: z.string().meta({ description: 'Tên loại.', examples: ['Quyết định', 'Luật'] }),
    number: z
      .string()
      .exactOptional()
      .meta({ description: 'Số, ký hiệu, không có dấu cách thừa.', examples: ['30/2020/NĐ-CP'] }),
    issuedOn: day.exactOptional().describe('Ngày ban hành, nếu văn bản nêu.'),
    get children() {
      return z.array(inline).describe(within);
    },
  })
  .meta({ id: 'Citation', description: 'Văn bản khác được viện dẫn.' });

const venue = z
  .strictObject({
    type: z.literal('venue'),
    name: z.string().describe('Tên nơi họp.'),
    postalAddress: z.string().exactOptional().describe('Địa chỉ, nếu văn bản nêu.'),
    get children() {
      return z.array(inline).describe(within);
    },
  })
  .meta({ id: 'Venue', description: 'Địa điểm.' });

const abbreviation = z
  .strictObject({
    type: z.literal('abbreviation'),
    short: z.string().describe('Dạng viết tắt.'),
    long: z.string().describe('Dạng đầy đủ.'),
    get children() {
      return z.array(inline).describe(within);
    },
  })
  .meta({ id: 'Abbreviation', description: 'Chữ viết tắt.' });

export const inline = z
  .discriminatedUnion('type', [
    text,
    lineBreak,
    emphasis,
    strong,
    date,
    deadline,
    period,
    unit,
    citation,
    venue,
    abbreviation,
  ])
  .meta({ id: 'Inline', description: 'Một đoạn chữ trong dòng.' });

export const inlines = z.array(inline);
