/** The views that are derived from the tree. */
import { z } from 'zod';
import { inlines } from './inline.ts';
import { address, unitIds, when } from './values.ts';

const words = z.string().describe('Chữ của văn bản, trong một dòng.');
const children = inlines.describe('Cũng những chữ ấy, cùng ý nghĩa.');
const place = address.describe('Chỗ trong văn bản.');

const duty = z
  .strictObject({
    units: unitIds.describe('Ai phải làm; nhóm để nguyên là nhóm.'),
    text: words,
    children,
    due: when.exactOptional().describe('Thời hạn, nếu văn bản nêu.'),
    address: place,
  })
  .meta({ id: 'Duty', description: 'Một việc được giao.' });

const entry = z
  .strictObject({
    kind: z
      .enum(['issued', 'deadline', 'event', 'date'])
      .describe('issued: ban hành; deadline: thời hạn; event: sự kiện; date: mốc khác.'),
    when: when.describe('Khi nào.'),
    text: z.string().describe('Cả câu của văn bản.'),
    title: z.string().describe('Những chữ đầu của câu; “…” ở chỗ cắt.'),
    units: unitIds.describe('Ai phải làm (thời hạn) hoặc ai tổ chức (sự kiện, ban hành).'),
    address: place,
  })
  .meta({ id: 'ScheduleEntry', description: 'Một mốc thời gian.' });

const participantGroup = z
  .strictObject({
    heading: z.string().describe('Tiêu đề như in; rỗng nếu không có.'),
    address: place,
    entries: z
      .array(z.strictObject({ text: words, children, units: unitIds.describe('Cơ quan được mời.'), address: place }))
      .describe('Từng dòng mời.'),
  })
  .meta({ id: 'ParticipantGroup', description: 'Thành phần của một cấp.' });

const agendaItem = z
  .strictObject({
    ordinal: z.int().min(1).describe('Thứ tự, từ 1.'),
    when: when.exactOptional().describe('Ngày, giờ, chỉ đến mức văn bản nêu.'),
    text: words,
    children,
    units: unitIds.describe('Cơ quan được nêu.'),
    address: place,
  })
  .meta({ id: 'AgendaItem', description: 'Một mục của chương trình.' });

const talk = z
  .strictObject({
    label: z.string().describe('Số thứ tự như in.'),
    text: words,
    children,
    units: unitIds.describe('Cơ quan trình bày.'),
    address: place,
  })
  .meta({ id: 'Talk', description: 'Một báo cáo tham luận.' });

export const derived = z
  .strictObject({
    schedule: z
      .strictObject({
        dated: z.array(entry).describe('Mọi mốc, theo ngày đáng kể: ngày cuối của thời hạn, ngày đầu của khoảng.'),
        undated: z.array(duty).describe('Việc mà văn bản không nêu ngày.'),
      })
      .describe('Lịch.'),
    duties: z.array(duty).describe('Việc được giao, theo thứ tự của văn bản.'),
    participants: z.array(participantGroup).describe('Thành phần tham dự.'),
    agenda: z.array(agendaItem).describe('Chương trình.'),
    talks: z.array(talk).describe('Tham luận.'),
  })
  .meta({ id: 'Derived', description: 'Suy ra từ cây: nhắc lại chữ của văn bản, không thêm chữ nào.' });
