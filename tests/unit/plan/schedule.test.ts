import { describe, expect, test } from 'vitest';
import { schedule } from '../../../src/plan/schedule.ts';
import { dash, inline, p, part, plan, table, titled, untitled } from './build.ts';

const conference = () =>
  plan({
    subject: 'Tổ chức Hội nghị sơ kết 03 năm',
    parts: [
      part(
        'participants',
        'II.',
        'THỜI GIAN',
        titled(
          '1.',
          'Thời gian, địa điểm',
          dash(
            'Thời gian: 01 buổi, {2023-11-11..2023-11-30?|dự kiến trong trung tuần cuối tháng 11 năm 2023} (có giấy mời riêng).',
          ),
          dash('Địa điểm: Tại {@Hội trường 2/9|Hội trường 2/9}.'),
        ),
      ),
      part(
        'responsibilities',
        'IV.',
        'TỔ CHỨC THỰC HIỆN',
        titled(
          '1.',
          '[so-y-te|Sở Y tế]',
          dash('Chủ trì thực hiện;'),
          dash('Gửi báo cáo {<2023-11-15|trước ngày 16/11/2023}.'),
        ),
        titled(
          '2.',
          '[cac-huyen|UBND các huyện]',
          dash('Báo cáo số liệu đến {2023-06-30|ngày 30/6/2023} {<2023-11-09|trước ngày 10/11/2023}.'),
          dash('Họp chuẩn bị {2023-11-05|ngày 05/11/2023}.'),
        ),
      ),
    ],
  });

describe('the schedule', () => {
  test('has everything dated in order of the day that counts', () => {
    expect(
      schedule(conference()).dated.map(({ kind, when, units, address }) => [kind, when.from, when.to, units, address]),
    ).toEqual([
      ['issued', '2023-10-30', '2023-10-30', ['ubnd-tinh'], 'masthead'],
      ['date', '2023-11-05', '2023-11-05', ['cac-huyen'], 'muc-iv-2-g2'],
      ['deadline', '2023-11-09', '2023-11-09', ['cac-huyen'], 'muc-iv-2-g1'],
      ['event', '2023-11-11', '2023-11-30', ['ubnd-tinh'], 'muc-ii-1-g1'],
      ['deadline', '2023-11-15', '2023-11-15', ['so-y-te'], 'muc-iv-1-g2'],
    ]);
  });

  test('lists the duties without a date apart', () => {
    expect(schedule(conference()).undated.map(({ address }) => address)).toEqual(['muc-iv-1-g1']);
  });

  test('keeps the whole sentence of a paragraph and cuts its title at a word', () => {
    const long = 'rà soát, tổng hợp, đánh giá tình hình và kết quả thực hiện nhiệm vụ được giao trên toàn địa bàn tỉnh';
    const of = plan({
      parts: [
        part(
          'provision',
          'III.',
          'TIẾN ĐỘ',
          p(`Việc thứ nhất. [so-y-te|Sở Y tế] ${long} {<2023-12-01|trước ngày 02/12/2023}. Việc thứ ba.`),
        ),
      ],
    });
    const entry = schedule(of).dated.at(-1);
    expect(entry?.text).toBe(`Sở Y tế ${long} trước ngày 02/12/2023.`);
    expect(entry?.title).toMatch(/^Sở Y tế rà soát.*\p{L}…$/u);
  });

  test('a deadline outside the responsibilities belongs to the units that begin its sentence, else to nobody', () => {
    const of = plan({
      parts: [
        part(
          'provision',
          'III.',
          'TIẾN ĐỘ',
          dash('[so-y-te|Sở Y tế] hoàn thành {<2023-12-01|trước ngày 02/12/2023};'),
          dash('Hoàn thành {<2023-12-02|trước ngày 03/12/2023}.'),
        ),
      ],
    });
    expect(
      schedule(of)
        .dated.slice(1)
        .map(({ units }) => units),
    ).toEqual([['so-y-te'], []]);
  });

  test('the day in a column of time limits is a deadline', () => {
    const of = plan({
      parts: [
        part(
          'responsibilities',
          'IV.',
          'PHÂN CÔNG',
          table(['Nội dung', 'Chủ trì', 'Thời hạn'], ['In tài liệu', '[bao|Báo]', '{2023-11-12|12/11/2023}']),
        ),
      ],
    });
    expect(
      schedule(of)
        .dated.slice(1)
        .map(({ kind, text, units, when }) => [kind, text, units, when.to]),
    ).toEqual([['deadline', 'In tài liệu', ['bao'], '2023-11-12']]);
  });

  test('dates of cited documents and of the legal basis are not in it', () => {
    const [cited] = inline('{2023-12-01|ngày 01/12/2023}');
    const clause = untitled('1.', 'Thực hiện Quyết định số 2/QĐ ');
    const [sentence] = clause.children;
    if (sentence?.type === 'paragraph' && cited)
      sentence.children.push({ type: 'citation', kind: 'Quyết định', children: [cited] });
    const of = plan({ parts: [part('provision', 'I.', 'NỘI DUNG', clause)] });
    expect(schedule(of).dated.map(({ kind }) => kind)).toEqual(['issued']);
  });
});

test('the days of a dated event in its programme are part of the event', () => {
  const of = plan({
    parts: [
      part(
        'participants',
        'II.',
        'THỜI GIAN',
        dash('Thời gian: {2023-11-20..2023-11-21|từ ngày 20 đến ngày 21/11/2023}.'),
      ),
      part(
        'agenda',
        'III.',
        'CHƯƠNG TRÌNH',
        titled('1.', 'Ngày thứ nhất ({2023-11-20|ngày 20/11/2023})', dash('08h00: Khai mạc.')),
      ),
    ],
  });
  expect(schedule(of).dated.map(({ kind }) => kind)).toEqual(['issued', 'event']);
});
