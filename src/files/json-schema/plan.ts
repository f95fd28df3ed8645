/** The tree of a plan: every word of the document, once. */
import { z } from 'zod';
import { inlines } from './inline.ts';
import { paragraph, part } from './block.ts';
import { address, clockTime, day, unitId, unitIds, when } from './values.ts';

const masthead = z
  .strictObject({
    parentLines: z.array(z.string()).describe('Cơ quan chủ quản, mỗi dòng in một mục; rỗng nếu không có.'),
    issuerLines: z
      .array(z.string())
      .meta({ description: 'Cơ quan ban hành, mỗi dòng in một mục.', examples: [['ỦY BAN NHÂN DÂN', 'TỈNH GIA LAI']] }),
    issuer: unitId.describe('Cơ quan ban hành.'),
    number: z.string().meta({ description: 'Số như in, giữ cả dấu cách thừa.', examples: ['2976 '] }),
    notation: z.string().meta({ description: 'Ký hiệu.', examples: ['KH-UBND'] }),
    place: z.string().meta({ description: 'Địa danh.', examples: ['Gia Lai'] }),
    date: z.string().meta({ description: 'Thời gian ban hành như in.', examples: ['ngày 30 tháng 10 năm 2023'] }),
    issuedOn: day.describe('Ngày ban hành.'),
  })
  .meta({ id: 'Masthead', description: 'Phần đầu văn bản. Quốc hiệu và Tiêu ngữ là của mọi văn bản nên không ghi.' });

const recipients = z
  .strictObject({
    label: z.string().describe('“Nơi nhận:” như in.'),
    lines: z.array(inlines).describe('Mỗi dòng một mục, cả gạch đầu dòng và dấu cuối.'),
  })
  .meta({ id: 'Recipients', description: 'Nơi nhận.' });

const signature = z
  .strictObject({
    lines: z.array(z.string()).describe('Quyền hạn, chức vụ của người ký, mỗi dòng in một mục.'),
    name: z.string().describe('Họ và tên người ký.'),
  })
  .meta({ id: 'Signature', description: 'Phần ký.' });

const stated = {
  when: when.exactOptional().describe('Thời gian, nếu biết.'),
  whenText: z
    .strictObject({
      text: z.string().describe('Cả câu nói thời gian.'),
      address: address.describe('Chỗ của câu ấy.'),
    })
    .exactOptional()
    .describe('Câu nói thời gian; thay-doi nếu do văn bản sau ấn định.'),
  venue: z
    .strictObject({
      name: z.string().describe('Tên nơi họp.'),
      postalAddress: z.string().exactOptional().describe('Địa chỉ.'),
      text: z.string().describe('Cả câu nói địa điểm.'),
      address: address.describe('Chỗ của câu ấy.'),
    })
    .exactOptional()
    .describe('Địa điểm, nếu biết.'),
};

const event = z
  .strictObject({
    name: z.string().describe('Tên sự kiện.'),
    ...stated,
    chair: z
      .strictObject({
        text: z.string().describe('Lời của văn bản.'),
        units: unitIds.describe('Cơ quan của người chủ trì.'),
        address: address.describe('Chỗ của lời ấy.'),
      })
      .exactOptional()
      .describe('Ai chủ trì.'),
    asIssued: z
      .strictObject(stated)
      .exactOptional()
      .describe('Điều chính kế hoạch viết, khi văn bản sau đã ấn định lại.'),
  })
  .meta({ id: 'PlanEvent', description: 'Sự kiện của kế hoạch, theo văn bản mới nhất.' });

const relation = z
  .strictObject({
    kind: z
      .enum(['corrects', 'correctedBy', 'replaces', 'replacedBy', 'invitedBy'])
      .describe(
        'corrects: kế hoạch này đính chính văn bản kia; correctedBy: được đính chính; replaces: thay thế; replacedBy: bị thay thế; invitedBy: giấy mời ấn định.',
      ),
    document: z.string().meta({ description: 'Văn bản kia.', examples: ['Giấy mời số 88/GM-UBND'] }),
    on: day.describe('Ngày của văn bản kia.'),
    note: z.string().describe('Thay đổi gì, trong một câu.'),
    event: z
      .strictObject({
        on: day.exactOptional().describe('Ngày tổ chức.'),
        to: day.exactOptional().describe('Ngày cuối, nếu nhiều ngày.'),
        start: clockTime.exactOptional().describe('Giờ bắt đầu.'),
        end: clockTime.exactOptional().describe('Giờ kết thúc.'),
        venue: z
          .strictObject({
            name: z.string().describe('Tên nơi họp.'),
            address: z.string().exactOptional().describe('Địa chỉ.'),
          })
          .exactOptional()
          .describe('Địa điểm.'),
      })
      .exactOptional()
      .describe('Văn bản kia ấn định gì; điều không nêu thì giữ nguyên.'),
  })
  .meta({ id: 'Relation', description: 'Văn bản trước hoặc sau có liên quan.' });

const note = z
  .strictObject({
    at: address.describe('Ghi chú cho chỗ nào.'),
    quote: z.string().exactOptional().describe('Những chữ được nói đến.'),
    text: z.string().describe('Lời ghi chú.'),
  })
  .meta({ id: 'EditorialNote', description: 'Ghi chú của trang; không thuộc văn bản.' });

export const plan = z
  .strictObject({
    type: z.literal('plan'),
    id: z.string().meta({ description: 'Tên trên địa chỉ trang: /ke-hoach/<id>/.', examples: ['2976-kh-ubnd'] }),
    masthead: masthead.describe('Phần đầu văn bản.'),
    kind: z.string().meta({ description: 'Tên loại như in.', examples: ['KẾ HOẠCH'] }),
    subject: inlines.describe('Trích yếu.'),
    basis: z.array(paragraph).describe('Căn cứ.'),
    preamble: z.array(paragraph).describe('Lời mở đầu.'),
    parts: z.array(part).describe('Các phần, theo thứ tự in.'),
    closing: z.array(paragraph).describe('Lời kết.'),
    recipients: recipients.describe('Nơi nhận.'),
    signature: signature.describe('Phần ký.'),
    annexes: z.array(part).describe('Các phụ lục, theo thứ tự in.'),
    event: event.exactOptional().describe('Sự kiện, nếu kế hoạch nói về một sự kiện.'),
    relations: z.array(relation).describe('Văn bản liên quan.'),
    notes: z.array(note).describe('Ghi chú của trang.'),
    verification: z
      .literal(false)
      .exactOptional()
      .describe('false: cuối bản in không có mã QR, địa chỉ và mã kiểm của trang.'),
  })
  .meta({ id: 'Plan', description: 'Kế hoạch: mọi chữ của văn bản, mỗi chữ một lần, theo thứ tự in.' });
