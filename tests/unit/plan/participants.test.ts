import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../../src/plan/mentions.ts';
import { participants } from '../../../src/plan/participants.ts';
import { planUnits, unitSheet } from '../../../src/plan/plan-units.ts';
import { dash, p, part, plan, plus, table, titled, units, untitled } from './build.ts';

const groupsOf = (...children: Parameters<typeof part>[3][]) =>
  participants(plan({ parts: [part('participants', 'II.', 'THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN', ...children)] }));

describe('who is invited', () => {
  test('comes group by group, with headings as printed and run-in headings', () => {
    const groups = groupsOf(
      titled('1.', 'Thời gian, địa điểm', dash('Thời gian: {2023-11-20|ngày 20/11/2023}.')),
      titled(
        '2.',
        'Thành phần mời tham dự',
        titled(
          '2.1.',
          'Cấp tỉnh:',
          dash('Chủ trì: Chủ tịch [ubnd-tinh|UBND tỉnh];'),
          dash('Lãnh đạo [so-y-te|Sở Y tế], [bao|Ban Thi đua] ([so-noi-vu|Sở Nội vụ]);'),
        ),
        untitled('2.3.', 'Cấp xã: Đại diện [cac-huyen|UBND các huyện].'),
        untitled('2.4.', 'Đại diện các tập thể được khen thưởng.'),
      ),
    );
    expect(
      groups.map(({ heading, address, entries }) => [
        heading,
        address,
        entries.map((entry) => [entry.text, entry.units, entry.address]),
      ]),
    ).toEqual([
      [
        '2.1. Cấp tỉnh:',
        'muc-ii-2-1',
        [
          ['Chủ trì: Chủ tịch UBND tỉnh;', ['ubnd-tinh'], 'muc-ii-2-1-g1'],
          ['Lãnh đạo Sở Y tế, Ban Thi đua (Sở Nội vụ);', ['so-y-te', 'bao'], 'muc-ii-2-1-g2'],
        ],
      ],
      ['2.3. Cấp xã:', 'muc-ii-2-3', [['Đại diện UBND các huyện.', ['cac-huyen'], 'muc-ii-2-3']]],
      ['', 'muc-ii-2-4', [['Đại diện các tập thể được khen thưởng.', [], 'muc-ii-2-4']]],
    ]);
  });

  test('without a clause of its own the part is read whole, time and place left out', () => {
    const groups = groupsOf(
      dash('Thời gian: {2023-11-20|ngày 20/11/2023};'),
      dash('Địa điểm: Hội trường;'),
      dash('Thành phần: [so-y-te|Sở Y tế].', plus('Phòng Tổ chức;')),
    );
    expect(groups.map(({ heading, entries }) => [heading, entries.map(({ text }) => text)])).toEqual([
      ['', ['Thành phần: Sở Y tế. + Phòng Tổ chức;']],
    ]);
  });

  test('a table of the invited has an entry a row', () => {
    const groups = groupsOf(
      titled(
        '1.',
        'Thành phần',
        p('Gồm:'),
        table(['TT', 'Đơn vị', 'Số lượng'], ['1', '[so-y-te|Sở Y tế]', '02'], ['2', '[bao|Báo Gia Lai]', '01']),
      ),
    );
    expect(groups[0]?.entries.map(({ text, units: of, address }) => [text, of, address])).toEqual([
      ['Sở Y tế 02', ['so-y-te'], 'muc-ii-1-bang-1'],
      ['Báo Gia Lai 01', ['bao'], 'muc-ii-1-bang-1'],
    ]);
  });

  test('a plan that says nothing of it has nobody', () => {
    expect(participants(plan({ parts: [part('provision', 'I.', 'NỘI DUNG', dash('Một.'))] }))).toEqual([]);
  });
});

describe('the units of a plan', () => {
  const of = plan({
    preamble: ['Theo đề nghị của [bao|Báo Gia Lai].'],
    parts: [
      part(
        'responsibilities',
        'IV.',
        'TỔ CHỨC THỰC HIỆN',
        titled('1.', '[cac-huyen|UBND các huyện]', dash('Gửi báo cáo về [so-y-te|Sở Y tế].')),
      ),
    ],
    recipients: ['- [cac-so|Các sở];'],
  });

  test('are those that act or are named, and the members of acting groups at the time', () => {
    expect(planUnits(of, units).map(({ id }) => id)).toEqual([
      'ubnd-tinh',
      'cac-so',
      'cac-huyen',
      'so-y-te',
      'huyen-chu-prong',
      'bao',
    ]);
  });

  test('one named only in running text has its sheet with the places', () => {
    expect(mentionsOf(of, new Set(['bao'])).map(({ address, text }) => [address, text])).toEqual([
      ['preamble', 'Theo đề nghị của Báo Gia Lai.'],
    ]);
    expect(unitSheet(of, 'bao', units)).toMatchObject({ duties: [], talks: [], invitations: [], groups: [] });
  });

  test('a member sees what reaches it through its group', () => {
    const sheet = unitSheet(of, 'huyen-chu-prong', units);
    expect([
      sheet.duties.map(({ address }) => address),
      sheet.groups,
      sheet.mentions.map(({ address }) => address),
    ]).toEqual([['muc-iv-1-g1'], ['cac-huyen'], ['muc-iv-1']]);
  });
});
