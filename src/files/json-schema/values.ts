/** The simple values of the JSON file. Every description is written here once and published with the schema. */
import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens. */
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const day = z.iso.date().meta({
  id: 'Day',
  examples: ['2023-10-30'],
  description: 'Một ngày theo lịch, giờ Việt Nam (Asia/Ho_Chi_Minh): NĂM-THÁNG-NGÀY.',
});

export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ id: 'ClockTime', examples: ['08:30'], description: 'Giờ trong ngày, 24 giờ: 08:30.' });

export const address = z
  .string()
  .regex(slug)
  .meta({
    id: 'Address',
    examples: ['muc-iv-1-g4', 'phu-luc-i', 'masthead'],
    description:
      'Tên cố định của một chỗ trong văn bản, cũng là phần sau dấu # của liên kết: muc-iv-1-g4 là gạch đầu dòng thứ tư của Mục IV.1. Quanh các phần: masthead, subject, basis, preamble, closing, recipients, signature.',
  });

export const unitId = z
  .string()
  .regex(slug)
  .meta({
    id: 'UnitId',
    examples: ['ubnd-tinh-gia-lai'],
    description: 'Mã của cơ quan, đơn vị hoặc nhóm: trang của nó ở /don-vi/<mã>/.',
  });

export const when = z
  .strictObject({
    from: day.describe('Ngày đầu.'),
    to: day.describe('Ngày cuối, tính cả ngày ấy. Với thời hạn: ngày cuối cùng còn kịp (“trước ngày 16/11” là 15/11).'),
    start: clockTime.exactOptional().describe('Giờ trong ngày đầu, nếu văn bản nêu.'),
    end: clockTime.exactOptional().describe('Giờ trong ngày cuối, nếu văn bản nêu.'),
    certainty: z.enum(['fixed', 'expected']).describe('expected: văn bản nói dự kiến; fixed: đã ấn định.'),
    phrase: z.string().describe('Lời của văn bản nói về thời gian ấy.'),
  })
  .meta({
    id: 'When',
    examples: [{ from: '2023-11-15', to: '2023-11-15', certainty: 'fixed', phrase: 'trước ngày 16/11/2023' }],
    description: 'Khi nào: từ ngày from đến hết ngày to.',
  });

/** Every unit of a list, in the order of the document. */
export const unitIds = z.array(unitId);
