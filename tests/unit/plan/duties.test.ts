import { describe, expect, test } from 'vitest';
import { duties, dutiesOf } from '../../../src/plan/duties.ts';
import type { Plan } from '../../../src/plan/types.ts';
import { dash, item, p, part, plan, plus, table, titled, units, untitled } from './build.ts';

const withDuties = (...children: Parameters<typeof part>[3][]): Plan =>
  plan({ parts: [part('responsibilities', 'IV.', 'TỔ CHỨC THỰC HIỆN', ...children)] });
const brief = (of: Plan): [string, string[], string, string?][] =>
  duties(of).map(
    ({ address, units: owing, text, due }) =>
      [address, owing, text, ...(due ? [due.to] : [])] as [string, string[], string, string?],
  );

describe('duties under a titled clause', () => {
  test('each dash is a duty of every unit in the heading', () => {
    const of = withDuties(
      titled(
        '1.',
        '[so-y-te|Sở Y tế]; [so-tai-chinh|Sở Tài chính] và [cac-huyen|UBND các huyện]',
        dash('Chủ trì, phối hợp với [cac-so|các sở] thực hiện;'),
        dash('Gửi báo cáo {<2023-11-15|trước ngày 16/11/2023}.'),
      ),
    );
    const owing = ['so-y-te', 'so-tai-chinh', 'cac-huyen'];
    expect(brief(of)).toEqual([
      ['muc-iv-1-g1', owing, 'Chủ trì, phối hợp với các sở thực hiện;'],
      ['muc-iv-1-g2', owing, 'Gửi báo cáo trước ngày 16/11/2023.', '2023-11-15'],
    ]);
  });

  test('a plus below a dash is part of its duty, its deadline included', () => {
    const of = withDuties(
      titled(
        '1.',
        '[so-y-te|Sở Y tế]',
        dash('Chuẩn bị:', plus('Báo cáo;'), plus('Tài liệu {<2023-11-09|trước ngày 10/11/2023}.')),
      ),
    );
    expect(brief(of)).toEqual([
      ['muc-iv-1-g1', ['so-y-te'], 'Chuẩn bị: + Báo cáo; + Tài liệu trước ngày 10/11/2023.', '2023-11-09'],
    ]);
  });

  test('without bullets each paragraph is a duty', () => {
    const of = withDuties(titled('1.', '[so-y-te|Sở Y tế]', p('Chủ trì thực hiện.'), p('Báo cáo kết quả.')));
    expect(brief(of).map(([, owing, text]) => [owing, text])).toEqual([
      [['so-y-te'], 'Chủ trì thực hiện.'],
      [['so-y-te'], 'Báo cáo kết quả.'],
    ]);
  });

  test('a unit that only takes part in the sentence does not take the duty over', () => {
    const of = withDuties(
      titled(
        '1.',
        '[so-y-te|Sở Y tế]',
        dash('[so-noi-vu|Sở Nội vụ] là đầu mối phối hợp.'),
        dash('Đề nghị [bao|Báo Gia Lai] đưa tin.'),
      ),
    );
    expect(brief(of).map(([, owing]) => owing)).toEqual([['so-y-te'], ['bao']]);
  });

  test('a title without a unit leaves the choice to the clauses below it', () => {
    const of = withDuties(
      titled('2.', 'Phân công nhiệm vụ', titled('2.1.', '[so-y-te|Sở Y tế]', dash('Khám bệnh.')), dash('Việc chung.')),
    );
    expect(brief(of)).toEqual([
      ['muc-iv-2-1-g1', ['so-y-te'], 'Khám bệnh.'],
      ['muc-iv-2-g1', [], 'Việc chung.'],
    ]);
  });

  test('a letter that only names the unit works as a heading', () => {
    const of = withDuties(
      titled(
        '1.',
        'Các đơn vị',
        item('a)', '[so-y-te|Sở Y tế]:', dash('Một.'), dash('Hai.')),
        item('đ)', '[so-noi-vu|Sở Nội vụ]', plus('Ba.')),
      ),
    );
    expect(brief(of)).toEqual([
      ['muc-iv-1-a-g1', ['so-y-te'], 'Một.'],
      ['muc-iv-1-a-g2', ['so-y-te'], 'Hai.'],
      ['muc-iv-1-dd-c1', ['so-noi-vu'], 'Ba.'],
    ]);
  });
});

describe('duties that are sentences', () => {
  test.each([
    ['Giao [so-tai-chinh|Sở Tài chính] chủ trì, phối hợp với [so-y-te|Sở Y tế] cấp kinh phí.', ['so-tai-chinh']],
    [
      'Giao [so-tai-chinh|Sở Tài chính], [so-y-te|Sở Y tế]; [so-noi-vu|Sở Nội vụ] và [cac-huyen|UBND các huyện] thực hiện.',
      ['so-tai-chinh', 'so-y-te', 'so-noi-vu', 'cac-huyen'],
    ],
    ['Đề nghị [ubmttq|UBMTTQ tỉnh] vận động nhân dân.', ['ubmttq']],
    ['[so-y-te|Sở Y tế]: chuẩn bị thuốc theo đề nghị của [so-noi-vu|Sở Nội vụ].', ['so-y-te']],
    ['Giám đốc [so-y-te|Sở Y tế], Chủ tịch [cac-huyen|UBND các huyện] chịu trách nhiệm.', ['so-y-te', 'cac-huyen']],
    ['{<2023-11-15|Trước ngày 16/11/2023}, [so-y-te|Sở Y tế] gửi báo cáo.', ['so-y-te']],
    ['[so-noi-vu|Sở Nội vụ] ([bao|Ban Thi đua]) hướng dẫn.', ['so-noi-vu', 'bao']],
    ['Trong quá trình thực hiện, nếu vướng mắc thì báo cáo [so-y-te|Sở Y tế].', []],
  ])('%s', (text, owing) => {
    expect(brief(withDuties(untitled('1.', text)))[0]?.[1]).toEqual(owing);
  });

  test('an introduction that ends in a colon hands its units to the bullets', () => {
    const of = withDuties(untitled('1.', 'Giao [so-y-te|Sở Y tế]:', dash('Một.'), dash('Hai.')));
    expect(brief(of)).toEqual([
      ['muc-iv-1-g1', ['so-y-te'], 'Một.'],
      ['muc-iv-1-g2', ['so-y-te'], 'Hai.'],
    ]);
  });

  test('dashes directly in the part name their own units', () => {
    expect(
      brief(withDuties(dash('[so-y-te|Sở Y tế]: một;'), dash('[bao|Báo Gia Lai] đưa tin.'))).map(([at, owing]) => [
        at,
        owing,
      ]),
    ).toEqual([
      ['muc-iv-g1', ['so-y-te']],
      ['muc-iv-g2', ['bao']],
    ]);
  });

  test('a paragraph of the part that names no unit is no duty', () => {
    expect(duties(withDuties(p('Trên đây là Kế hoạch tổng kết.')))).toEqual([]);
  });

  test('what has to be completed within a span is due on its last day', () => {
    const of = withDuties(
      titled(
        '1.',
        '[so-y-te|Sở Y tế]',
        dash('Hoàn thành điều tra {2023-10-01..2023-12-31|trong quý IV năm 2023}.'),
        dash('Họp {2023-11-01..2023-11-30|trong tháng 11 năm 2023}.'),
      ),
    );
    expect(brief(of).map(([, , , due]) => due)).toEqual(['2023-12-31', undefined]);
  });

  test('of two deadlines the earlier one is due', () => {
    const of = withDuties(
      untitled(
        '1.',
        'Giao [so-y-te|Sở Y tế] nộp bản chính {<2023-11-20|trước ngày 21/11} và dự thảo {<2023-11-10|trước ngày 11/11}.',
      ),
    );
    expect(duties(of)[0]?.due?.to).toBe('2023-11-10');
  });
});

describe('duties in tables', () => {
  const duty = table(
    ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
    ['I', 'Chuẩn bị', '', '', ''],
    ['1', 'Viết báo cáo', '[so-y-te|Sở Y tế]', '[so-noi-vu|Sở Nội vụ]', '{<2023-11-09|trước ngày 10/11/2023}'],
    ['2', 'In tài liệu', '[so-noi-vu|Sở Nội vụ], [bao|Báo Gia Lai]', '', '{2023-11-12|12/11/2023}'],
    ['3', 'Mời đại biểu', '', '[bao|Báo Gia Lai]', ''],
  );

  test('a row is a duty of the unit in the lead column; nothing is guessed where the cell is empty', () => {
    expect(brief(withDuties(duty))).toEqual([
      ['muc-iv-bang-1', ['so-y-te'], 'Viết báo cáo', '2023-11-09'],
      ['muc-iv-bang-1', ['so-noi-vu', 'bao'], 'In tài liệu', '2023-11-12'],
      ['muc-iv-bang-1', [], 'Mời đại biểu'],
    ]);
  });

  test('a table outside the responsibilities hands out duties only where its columns say so', () => {
    const budget = table(['STT', 'Nội dung chi', 'Đơn vị tính', 'Thành tiền'], ['1', 'Nước uống', 'chai', '100']);
    const of = plan({
      annexes: [part('annex', 'Phụ lục I', 'PHÂN CÔNG', duty), part('annex', 'Phụ lục II', 'KINH PHÍ', budget)],
    });
    expect(duties(of).map(({ address }) => address)).toEqual([
      'phu-luc-i-bang-1',
      'phu-luc-i-bang-1',
      'phu-luc-i-bang-1',
    ]);
  });
});

test('a duty of a group reaches the members that existed when the plan was issued', () => {
  const of = withDuties(
    titled('1.', '[cac-huyen|UBND các huyện]', dash('Rà soát.')),
    titled('2.', '[so-y-te|Sở Y tế]', dash('Khám bệnh.')),
  );
  expect(dutiesOf(of, 'huyen-chu-prong', units).map(({ text }) => text)).toEqual(['Rà soát.']);
  expect(dutiesOf(of, 'cac-huyen', units).map(({ text }) => text)).toEqual(['Rà soát.']);
  expect(dutiesOf(of, 'xa-moi', units)).toEqual([]);
  expect(dutiesOf(of, 'bao', units)).toEqual([]);
});
