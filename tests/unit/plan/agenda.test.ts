import { describe, expect, test } from 'vitest';
import { agenda, talks } from '../../../src/plan/agenda.ts';
import { dash, item, p, part, plan, plus, table, titled, untitled } from './build.ts';

const agendaOf = (...children: Parameters<typeof part>[3][]) =>
  agenda(plan({ parts: [part('agenda', 'III.', 'NỘI DUNG, CHƯƠNG TRÌNH HỘI NGHỊ', ...children)] }));

describe('the programme', () => {
  test('keeps the order of the document and invents no time', () => {
    const items = agendaOf(
      titled('1.', 'Nội dung', p('Đánh giá kết quả.')),
      titled(
        '2.',
        'Chương trình Hội nghị',
        dash('Tiếp đón đại biểu;'),
        dash('Báo cáo tham luận;'),
        dash('Phát biểu của [so-y-te|Sở Y tế].'),
      ),
      titled('3.', 'Báo cáo tham luận', untitled('3.1.', 'Một (đơn vị [bao|Báo Gia Lai]).')),
    );
    expect(items.map(({ ordinal, text, when, units, address }) => [ordinal, text, when, units, address])).toEqual([
      [1, 'Tiếp đón đại biểu;', undefined, [], 'muc-iii-2-g1'],
      [2, 'Báo cáo tham luận;', undefined, [], 'muc-iii-2-g2'],
      [3, 'Phát biểu của Sở Y tế.', undefined, ['so-y-te'], 'muc-iii-2-g3'],
    ]);
  });

  test('clock times over two days take their day from the clause heading', () => {
    const items = agendaOf(
      titled(
        '1.',
        'Chương trình ngày thứ nhất ({2023-11-20|ngày 20/11/2023})',
        dash('08h00 - 08h30: Đón tiếp;'),
        dash('Văn nghệ;'),
      ),
      titled('2.', 'Chương trình ngày thứ hai ({2023-11-21|ngày 21/11/2023})', dash('14h00: Bế mạc.')),
    );
    expect(items.map(({ when }) => when)).toEqual([
      {
        from: '2023-11-20',
        to: '2023-11-20',
        start: '08:00',
        end: '08:30',
        certainty: 'fixed',
        phrase: '08h00 - 08h30',
      },
      undefined,
      { from: '2023-11-21', to: '2023-11-21', start: '14:00', certainty: 'fixed', phrase: '14h00' },
    ]);
  });

  test('or from the paragraph before them, or from the item that holds them', () => {
    const items = agendaOf(
      p('{2023-11-20|Ngày 20/11/2023}:'),
      dash('08h00: Khai mạc;'),
      p('{2023-11-21|Ngày 21/11/2023}:'),
      item('a)', 'Buổi sáng:', plus('07h30: Tham quan;'), plus('11h00: Bế mạc.')),
    );
    expect(items.map(({ when, text }) => [when?.from, when?.start, text])).toEqual([
      ['2023-11-20', '08:00', '08h00: Khai mạc;'],
      ['2023-11-21', '07:30', '07h30: Tham quan;'],
      ['2023-11-21', '11:00', '11h00: Bế mạc.'],
    ]);
  });

  test('a clock time whose day nobody gives stays words', () => {
    expect(agendaOf(dash('08h00: Khai mạc;')).map(({ when, text }) => [when, text])).toEqual([
      [undefined, '08h00: Khai mạc;'],
    ]);
  });

  test('a table is read by its columns; a row with a day alone is a heading', () => {
    const items = agendaOf(
      table(
        ['Thời gian', 'Nội dung', 'Thực hiện'],
        ['{2023-11-20|Ngày 20/11/2023}', '', ''],
        ['08h00', 'Khai mạc', '[so-y-te|Sở Y tế]'],
        ['', 'Thảo luận', ''],
      ),
    );
    expect(items.map(({ text, when, units }) => [text, when?.from, when?.start, units])).toEqual([
      ['Khai mạc', '2023-11-20', '08:00', ['so-y-te']],
      ['Thảo luận', undefined, undefined, []],
    ]);
  });

  test('it may stand in an annex', () => {
    const of = plan({
      parts: [part('agenda', 'III.', 'NỘI DUNG', p('Có chương trình kèm theo.'))],
      annexes: [
        part('annex', 'Phụ lục', 'CHƯƠNG TRÌNH HỘI NGHỊ\n{2023-11-20|ngày 20/11/2023}', dash('08h00: Khai mạc.')),
      ],
    });
    expect(agenda(of).map(({ when, address }) => [when?.from, address])).toEqual([['2023-11-20', 'phu-luc-g1']]);
  });

  test('a plan without a programme has none', () => {
    expect(agenda(plan({ parts: [part('provision', 'I.', 'MỤC ĐÍCH', dash('Một.'))] }))).toEqual([]);
  });
});

describe('talks', () => {
  test('have the units after "đơn vị", not those merely named in the title', () => {
    const of = plan({
      parts: [
        part(
          'agenda',
          'III.',
          'CHƯƠNG TRÌNH',
          titled(
            '3.',
            'Báo cáo tham luận',
            untitled(
              '3.1.',
              'Cuộc vận động của [bao|Báo Gia Lai] (đơn vị: [so-y-te|Sở Y tế], [so-noi-vu|Sở Nội vụ] và [ubmttq|UBMTTQ]).',
            ),
            untitled('3.2.', 'Mô hình hay (về tuyên truyền, ... đơn vị [cac-huyen|UBND các huyện]).'),
            untitled('3.3.', '[so-tai-chinh|Sở Tài chính]: Kinh phí.'),
            untitled('3.4.', 'Kinh nghiệm ([bao|Báo Gia Lai])'),
            untitled('3.5.', 'Vai trò của [bao|Báo Gia Lai] trong tuyên truyền.'),
          ),
        ),
      ],
    });
    expect(talks(of).map(({ label, units }) => [label, units])).toEqual([
      ['3.1.', ['so-y-te', 'so-noi-vu', 'ubmttq']],
      ['3.2.', ['cac-huyen']],
      ['3.3.', ['so-tai-chinh']],
      ['3.4.', ['bao']],
      ['3.5.', []],
    ]);
  });

  test('may be nested in the programme', () => {
    const of = plan({
      parts: [
        part(
          'agenda',
          'III.',
          'CHƯƠNG TRÌNH',
          dash('Khai mạc;'),
          dash('Báo cáo tham luận:', plus('Một ([so-y-te|Sở Y tế]);')),
        ),
      ],
    });
    expect(talks(of).map(({ label, units, address }) => [label, units, address])).toEqual([
      ['+', ['so-y-te'], 'muc-iii-g2-c1'],
    ]);
    expect(agenda(of).map(({ text }) => text)).toEqual(['Khai mạc;', 'Báo cáo tham luận: + Một (Sở Y tế);']);
  });
});
