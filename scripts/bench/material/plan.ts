/** One generated plan: a campaign with its tasks, or a conference with its programme. */
import type { PlanFolder } from '../../../src/plan/read/folder.ts';
import { phrases } from './fields.ts';
import type { Material } from './fill.ts';
import type { Issuer } from './issuers.ts';
import { streets } from './places.ts';
import { aims, demands, duties, grounds, headings, programmeItems, tasks } from './sentences.ts';

interface Identity {
  number: string;
  year: number;
}

const conferenceShare = 0.3;
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** The folder of a plan in the form that authors write. */
export function writePlan(material: Material, issuers: readonly Issuer[], { number, year }: Identity): PlanFolder {
  const { pick, whole, fill, random } = material;
  const issuer = pick(issuers.filter(({ lastYear }) => year <= lastYear));
  const isConference = random() < conferenceShare;
  const place =
    issuer.issuerLines.length > 1 && issuer.parentLines.length === 0
      ? issuer.name.split(' ').slice(-2).join(' ')
      : 'Gia Lai';
  const [month, day] = [whole(1, 12), whole(10, 28)];
  const parts = isConference
    ? {
        purpose: purpose(material),
        participants: participants(material),
        agenda: agenda(material),
        responsibilities: responsibilities(material),
      }
    : {
        purpose: purpose(material),
        tasks: campaign(material),
        funding: funding(material),
        responsibilities: responsibilities(material),
      };
  const subject = fill(
    isConference
      ? pick([
          'Tổ chức Hội nghị {topic} năm {year}',
          'Tổ chức {topic} lần thứ {n} tại {place}',
          'Tổng kết {measure} giai đoạn {years}',
        ])
      : pick([
          'Triển khai {topic} năm {year}',
          'Tăng cường {measure} và {topic} trên địa bàn {place}',
          'Thực hiện {topic} giai đoạn {years} gắn với {measure}',
        ]),
  );
  const lines = (name: string, values: readonly string[]): string =>
    values.length === 0 ? '' : `${name}:\n${values.map((value) => `  - ${JSON.stringify(value)}\n`).join('')}`;
  const front = [
    `number: "${number}"\nnotation: ${issuer.notation}\n`,
    lines('parent', issuer.parentLines),
    `issuer: ${issuer.id}\n`,
    lines('issuerLines', issuer.issuerLines),
    `place: ${place}\ndate: ngày ${String(day)} tháng ${String(month).padStart(2, month < 3 ? '0' : '')} năm ${String(year)}\n`,
    `kind: KẾ HOẠCH\nsubject: ${JSON.stringify(subject)}\nparts: [${Object.keys(parts).join(', ')}]\nrecipients:\n  lines:\n`,
    ['Ủy ban nhân dân tỉnh (báo cáo)', material.field.office, fill('{unit}'), fill('{unit}')]
      .map((line) => `    - "- ${line};"\n`)
      .join(''),
    '    - "- Lưu: VT."\nsignature:\n  lines:\n',
    issuer.authority.map((line) => `    - ${line}\n`).join(''),
    '  name: Nguyễn Văn A\n',
  ].join('');
  const body = [
    ...endList(material.some(grounds, whole(1, 3)).map(fill)),
    `${issuer.name} ban hành Kế hoạch ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}, cụ thể như sau:`,
    '<Parts />',
    fill(
      'Quá trình thực hiện Kế hoạch này nếu phát sinh {cause}, đề nghị {people} phản ánh về {office} để tổng hợp, xử lý./.',
    ),
  ].join('\n\n');
  const id = `${number}-${issuer.notation.toLowerCase().replaceAll('đ', 'd')}-${String(year)}-${issuer.id}`;
  const path = `content/plans/${id}`;
  const files = Object.entries(parts).map(([name, { heading, text }], index) => ({
    path: `${path}/${name}.mdx`,
    text: `# ${roman[index] ?? ''}. ${heading}\n\n${text}\n`,
  }));
  return { id, path, files: [{ path: `${path}/plan.mdx`, text: `---\n${front}---\n\n${body}\n` }, ...files] };
}

interface WrittenPart {
  heading: string;
  text: string;
}

/** The last one ends with a full stop. */
const endList = (sentences: readonly string[]): string[] =>
  sentences.map((sentence, index) => (index < sentences.length - 1 ? sentence : sentence.replace(/;$/u, '.')));

const list = (sentences: readonly string[]): string => sentences.map((sentence) => `- ${sentence}`).join('\n');

function purpose({ some, whole, fill }: Material): WrittenPart {
  const text = `## 1. Mục đích\n\n${list(some(aims, whole(2, 5)).map(fill))}\n\n## 2. Yêu cầu\n\n${list(some(demands, whole(2, 4)).map(fill))}`;
  return { heading: 'MỤC ĐÍCH, YÊU CẦU', text };
}

function campaign({ some, whole, fill }: Material): WrittenPart {
  const sections = some(headings, whole(2, 5)).map(
    (heading, index) => `## ${String(index + 1)}. ${heading}\n\n${list(some(tasks, whole(3, 8)).map(fill))}`,
  );
  return { heading: 'NỘI DUNG THỰC HIỆN', text: sections.join('\n\n') };
}

function funding({ fill }: Material): WrittenPart {
  return {
    heading: 'KINH PHÍ THỰC HIỆN',
    text: fill('Dự kiến {money}, trong đó {money} từ {program}; phần còn lại do {unit} cân đối theo {decision}.'),
  };
}

function participants({ whole, fill, pick }: Material): WrittenPart {
  const place = fill(`{hall} (số ${String(whole(1, 300))} đường ${pick(phrases(streets))}, {place})`);
  const guests = Array.from({ length: whole(3, 6) }, () => fill(pickGuest(whole(0, 3))));
  const text = [
    `## 1. Thời gian, địa điểm\n\n- Thời gian: ${fill('{day}')}.\n- Địa điểm: ${place}.`,
    `## 2. Thành phần\n\n${list(endList(guests))}`,
  ].join('\n\n');
  return { heading: 'THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN', text };
}

const guestForms = [
  'Đại diện lãnh đạo {unit};',
  '{n} {people} của {place};',
  'Mời {people} và {people};',
  '{unit} (dự và đưa tin);',
];
const pickGuest = (index: number): string => guestForms[index] ?? '{people};';

function agenda({ some, whole, fill }: Material): WrittenPart {
  const talks = some(tasks, whole(3, 6)).map((sentence, index) => `3.${String(index + 1)}. ${fill(sentence)}`);
  const text = [
    `## 1. Nội dung\n\n${fill('Đánh giá {measure} giai đoạn {years}; bàn giải pháp nâng {result} và khắc phục {cause} tại {place}.')}`,
    `## 2. Chương trình\n\n${list(endList(some(programmeItems, whole(5, 9)).map((item) => `${fill(item)};`)))}`,
    `## 3. Nội dung chi tiết\n\n${talks.join('\n\n')}`,
  ].join('\n\n');
  return { heading: 'NỘI DUNG, CHƯƠNG TRÌNH', text };
}

function responsibilities({ some, whole, fill, field }: Material): WrittenPart {
  const offices = [field.office, ...Array.from({ length: whole(3, 7) }, () => fill('{unit}'))];
  const sections = [...new Set(offices)].map(
    (office, index) => `## ${String(index + 1)}. ${office}\n\n${list(some(duties, whole(2, 5)).map(fill))}`,
  );
  return { heading: 'TỔ CHỨC THỰC HIỆN', text: sections.join('\n\n') };
}
