/** Who the file names. */
import { z } from 'zod';
import { unitId, unitIds } from './values.ts';

const unit = z
  .strictObject({
    name: z.string().describe('Tên đầy đủ.'),
    short: z.array(z.string()).describe('Các tên viết tắt, tên thường dùng nhất đứng đầu; rỗng nếu không có.'),
    group: z.literal(true).exactOptional().describe('true: tên gọi chung của nhiều đơn vị.'),
    memberOf: unitIds.describe('Các nhóm mà đơn vị thuộc về.'),
  })
  .meta({ id: 'Unit', description: 'Một cơ quan, đơn vị hoặc nhóm, tên gọi tại thời điểm ban hành.' });

export const unitsById = z.record(unitId, unit);
