import { describe, expect, test } from 'vitest';
import { duties } from '../../../../src/plan/duties.ts';
import { mentions } from '../../../../src/plan/mentions.ts';
import type { Plan } from '../../../../src/plan/types.ts';
import { walk } from '../../../../src/plan/visit.ts';
import { blockText } from '../../../../src/plan/words.ts';
import { readResponsibilities } from '../../../helpers/small-plan.ts';
import { splitWords } from '../../../helpers/split-words.ts';

const title = '# IV. TỔ CHỨC THỰC HIỆN\n\n';

function partOf(plan: Plan | undefined): Plan['parts'][number] {
  const part = plan?.parts.at(-1);
  if (part === undefined) throw new Error('The plan could not be read.');
  return part;
}

const outline = (text: string): string[] =>
  [...walk(partOf(readResponsibilities(title + text).plans[0]).children)].flatMap(({ node }) =>
    'label' in node ? [`${node.label} ${node.address}`] : [],
  );

const owed = (text: string): string[] =>
  duties(readResponsibilities(title + text).plans[0] ?? missing()).map(
    ({ units, due, address }) => `${address} ${units.join('+')} ${due?.to ?? '–'}`,
  );

const missing = (): never => {
  throw new Error('The plan could not be read.');
};

const findings = (text: string): string[] =>
  readResponsibilities(text).findings.map(
    ({ check, severity, place }) => `${check} ${severity} ${String(place.line)}:${String(place.column)}`,
  );

describe('nesting is read from labels and indentation', () => {
  test('a title ends the entries before it and loses nothing below it', () => {
    expect(outline('1) Việc một.\n\n### a) Tiêu đề con\n\n- Việc con.')).toEqual([
      '1) muc-iv-diem-1',
      'a) muc-iv-muc-a',
      '- muc-iv-muc-a-g1',
    ]);
  });

  test('what the author indents belongs to the entry above it, whatever its label', () => {
    expect(
      owed('- Sở Nội vụ:\n  1. Việc một\n- Sở Lao động - Thương binh và Xã hội:\n  1. Việc hai trước ngày 20/11/2023.'),
    ).toEqual(['muc-iv-g1-diem-1 so-noi-vu –', 'muc-iv-g2-diem-1 so-ldtbxh 2023-11-19']);
  });

  test('a numbered paragraph after lettered ones is a clause again', () => {
    expect(outline('3. Giao Sở Nội vụ:\n\na) Một;\n\nb) Hai.\n\n4. Giao Báo Gia Lai đưa tin.')).toEqual([
      '3. muc-iv-3',
      'a) muc-iv-3-a',
      'b) muc-iv-3-b',
      '4. muc-iv-4',
    ]);
  });

  test('bracketed numbers stand below the letter they follow', () => {
    expect(outline('## 2. Sở Nội vụ\n\na) Việc\n\n(1) Một\n\n(2) Hai\n\nb) Khác')).toEqual([
      '2. muc-iv-2',
      'a) muc-iv-2-a',
      '(1) muc-iv-2-a-diem-1',
      '(2) muc-iv-2-a-diem-2',
      'b) muc-iv-2-b',
    ]);
  });

  test('entries need no blank lines between them', () => {
    expect(outline('1. Giao Sở Nội vụ:\na) Một;\nb) Hai:\n– Ba;\n– Bốn.\nđ) Năm.')).toEqual([
      '1. muc-iv-1',
      'a) muc-iv-1-a',
      'b) muc-iv-1-b',
      '– muc-iv-1-b-g1',
      '– muc-iv-1-b-g2',
      'đ) muc-iv-1-dd',
    ]);
  });

  test('Điều stands above its khoản', () => {
    expect(outline('## Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai.\n\n## Điều 2. Hiệu lực\n\n1. Ba.')).toEqual([
      'Điều 1. muc-iv-dieu-1',
      '1. muc-iv-dieu-1-1',
      '2. muc-iv-dieu-1-2',
      'Điều 2. muc-iv-dieu-2',
      '1. muc-iv-dieu-2-1',
    ]);
  });

  test.each(['# PHẦN I. ĐÁNH GIÁ', '# Phần thứ hai: NHIỆM VỤ', '# Phụ lục I', '# Chương I\n\n# QUY ĐỊNH'])(
    'the title "%s" keeps all its words',
    (heading) => {
      const part = partOf(readResponsibilities(`${heading}\n\n- Giao Sở Nội vụ chủ trì.`).plans[0]);
      expect(splitWords(blockText(part))).toEqual(
        splitWords(`${heading.replaceAll('#', '')} - Giao Sở Nội vụ chủ trì.`),
      );
      expect(part.label).not.toBe('');
    },
  );
});

describe('who owes what by when', () => {
  test('a limit in the heading holds for every duty below that has none', () => {
    expect(owed('## 1. Sở Nội vụ (trước ngày 15/11/2023)\n\n- Việc a.\n- Việc b trước ngày 10/11/2023.')).toEqual([
      'muc-iv-1-g1 so-noi-vu 2023-11-14',
      'muc-iv-1-g2 so-noi-vu 2023-11-09',
    ]);
  });

  test('a unit is recognised in capitals', () => {
    expect(owed('## 1. ỦY BAN NHÂN DÂN HUYỆN CHƯ PRÔNG\n\n- Việc a.')).toEqual(['muc-iv-1-g1 ubnd-huyen-chu-prong –']);
  });

  test('a unit within a stated limit is kept, and so is the limit', () => {
    const text =
      '- Giao Sở Nội vụ làm <Deadline before="2023-11-20">trước khi <Unit id="bao-gia-lai">báo</Unit> đăng</Deadline>.';
    expect(owed(text)).toEqual(['muc-iv-g1 so-noi-vu 2023-11-19']);
    expect(
      mentions(readResponsibilities(title + text).plans[0] ?? missing())
        .get('bao-gia-lai')
        ?.map(({ address }) => address),
    ).toContain('muc-iv-g1');
  });
});

describe('what is wrong is said', () => {
  test.each([
    ['a duty of an unknown unit', `${title}## 1. Sở Y tế\n\n- Việc a.`, ['unassigned-duty notice 5:1']],
    ['a component on a line of its own', `${title}<Text>\n\n- Việc\n\n</Text>`, ['forbidden-syntax error 3:1']],
    [
      'a limit that its words contradict from outside',
      `${title}- Giao Sở Nội vụ làm trước ngày <Deadline before="2023-11-20">15/11/2023</Deadline>.`,
      ['deadline-contradiction error 3:33'],
    ],
    [
      'a window that ends before it begins',
      `${title}- Giao Sở Nội vụ làm <When from="2023-11-20" to="2023-11-10">hôm ấy</When>.`,
      ['forbidden-syntax error 3:22'],
    ],
    ['a line under a paragraph', `${title}Giao Sở Nội vụ\n---`, ['forbidden-syntax error 4:1']],
    ['a mark of emphasis within a word', `${title}- Giao Sở Nội vụ mua 5*6*7 bộ.`, ['forbidden-syntax error 3:23']],
    ['an empty part', '', ['part-heading error 1:1']],
    ['a part without its title', '#IV. TỔ CHỨC\n\n- Giao Sở Nội vụ.', ['part-heading notice 1:1']],
    [
      'an impossible day on a wrapped line',
      `${title}- Giao Sở Nội vụ\n  làm xong\n  trước ngày 31/11/2023.`,
      ['impossible-date error 5:3'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  test('a day that the source itself misprints can be published as it is', () => {
    expect(findings(`${title}- Giao Sở Nội vụ làm trước ngày <Text>31/11/2023</Text>.`)).toEqual([]);
  });

  test('a number or day without its zero', () => {
    const { findings: found } = readResponsibilities(`${title}- Giao Sở Nội vụ.`, (yaml) =>
      yaml.replace('"2976 "', '"5"').replace('ngày 30 tháng 10', 'ngày 9 tháng 10'),
    );
    expect(found.map(({ check, quote }) => `${check} ${quote ?? ''}`)).toEqual([
      'leading-zero 5',
      'leading-zero ngày 9 tháng 10 năm 2023',
    ]);
  });
});
