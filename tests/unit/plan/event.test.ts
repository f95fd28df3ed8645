import { describe, expect, test } from 'vitest';
import { readEvent } from '../../../src/plan/event.ts';
import { dash, p, part, plan, titled, untitled } from './build.ts';

describe('the event', () => {
  test('is read from the subject and the lines about time, place and chair', () => {
    const { event } = plan({
      subject: 'Tổ chức Hội nghị sơ kết\nnăm 2023',
      parts: [
        part(
          'participants',
          'II.',
          'THỜI GIAN, ĐỊA ĐIỂM',
          titled(
            '1.',
            'Thời gian, địa điểm',
            dash('Thời gian: 01 buổi, {2023-11-11..2023-11-30?|dự kiến trong tháng 11} (có giấy mời riêng).'),
            dash('Địa điểm: Tại {@Hội trường 2/9|Hội trường 2/9 (số 04 Hoàng Hoa Thám)}.'),
          ),
          titled('2.', 'Thành phần', dash('Chủ trì: Chủ tịch [ubnd-tinh|Ủy ban nhân dân tỉnh];')),
        ),
      ],
    });
    expect(event).toEqual({
      name: 'Hội nghị sơ kết năm 2023',
      when: { from: '2023-11-11', to: '2023-11-30', certainty: 'expected', phrase: 'dự kiến trong tháng 11' },
      whenText: { text: '01 buổi, dự kiến trong tháng 11 (có giấy mời riêng).', address: 'muc-ii-1-g1' },
      venue: { name: 'Hội trường 2/9', text: 'Tại Hội trường 2/9 (số 04 Hoàng Hoa Thám).', address: 'muc-ii-1-g2' },
      chair: { text: 'Chủ tịch Ủy ban nhân dân tỉnh', units: ['ubnd-tinh'], address: 'muc-ii-2-g1' },
    });
  });

  test('titled and untitled clauses say it as well', () => {
    const { event } = plan({
      subject: 'Hội thảo chuyển đổi số',
      parts: [
        part(
          'participants',
          'II.',
          'THỜI GIAN',
          titled('1.', 'Thời gian', p('02 ngày, {2023-11-20..2023-11-21|từ ngày 20 đến ngày 21/11/2023}.')),
          untitled('2.', 'Địa điểm tổ chức: {@Nhà văn hóa|Nhà văn hóa}.'),
        ),
      ],
    });
    expect([event?.when?.to, event?.whenText, event?.venue?.name]).toEqual([
      '2023-11-21',
      { text: '02 ngày, từ ngày 20 đến ngày 21/11/2023.', address: 'muc-ii-1' },
      'Nhà văn hóa',
    ]);
  });

  test('a time in words alone stays words', () => {
    const { event } = plan({ parts: [part('participants', 'II.', 'THỜI GIAN', dash('Thời gian: sẽ thông báo sau.'))] });
    expect(event).toEqual({ name: 'Hội nghị tổng kết', whenText: { text: 'sẽ thông báo sau.', address: 'muc-ii-g1' } });
  });

  test.each([
    'Thực hiện công tác phòng, chống dịch năm 2024',
    'Tổ chức thực hiện Nghị quyết số 29-NQ/TW',
    'Cải cách hành chính năm 2024',
  ])('"%s" is none', (subject) => {
    expect(plan({ subject }).event).toBeUndefined();
  });

  test('what an author states comes first', () => {
    const of = plan({ parts: [part('participants', 'II.', 'THỜI GIAN', dash('Địa điểm: như giấy mời.'))] });
    expect(readEvent(of, { name: 'Ngày hội', venue: { name: 'Quảng trường', address: 'Pleiku' } })).toEqual({
      name: 'Ngày hội',
      venue: { name: 'Quảng trường', postalAddress: 'Pleiku', text: 'như giấy mời.', address: 'muc-ii-g1' },
    });
  });
});
