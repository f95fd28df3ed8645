/** Whether each element is there, says its fixed words, and stands in its place and order. */
import { blockOrder, blockOrderCite } from '../../decree30/blocks.ts';
import { citeForm } from '../../decree30/cite.ts';
import { kindsWithoutSubject } from '../../decree30/kinds-without-subject.ts';
import { mastheadCites, nationalMotto, nationalTitle, numberPrefix } from '../../decree30/national-title.ts';
import { measuredRules, type MeasuredElement } from '../elements.ts';
import { equateTonePlacement } from '../../vietnamese/tone.ts';
import { plain } from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';
import { paragraphsOf, runningText, type Found, type Placed, type Role } from '../recognise/found.ts';
import { groupOf, nameOf } from './groups.ts';
import { fail, judgeAll, notApplicable, pass, unknown, type Outcome, type Rule } from './rule.ts';
import { decimal, lowerFirst, quote } from './say.ts';

/** Elements that no notice can do without. */
const required = [
  'issuer',
  'nationalTitle',
  'motto',
  'number',
  'dateline',
  'kind',
  'subject',
  'letterSubject',
  'salutation',
  'body',
  'recipientsLabel',
  'recipients',
  'authority',
  'signerName',
] as const satisfies readonly MeasuredElement[];

/** Kinds other than a letter that say to whom they go. */
const addressed: readonly string[] = ['TTr'];

/** False for what a document of this kind does without. */
function isNeeded(element: (typeof required)[number], { kind, isLetter }: Found): boolean {
  switch (element) {
    case 'kind':
      return !isLetter;
    case 'subject':
      return !isLetter && !kindsWithoutSubject.includes(kind?.short ?? '');
    case 'letterSubject':
      return isLetter;
    case 'salutation':
      return isLetter || addressed.includes(kind?.short ?? '');
    default:
      return true;
  }
}

const find = (found: Found, element: MeasuredElement): MeasuredParagraph[] =>
  element === 'body' ? paragraphsOf(found, ...runningText) : paragraphsOf(found, element);

/** Not there; or on a page that is a picture. */
function missing({ notice: { sheets } }: Found): Outcome {
  const pictures = sheets.filter(({ isPicture }) => isPicture === true);
  return pictures.length === 0
    ? fail('không tìm thấy')
    : unknown(`không tìm thấy; ${pictures.map(({ name }) => name).join(', ')} là ảnh`);
}

function presenceRule(element: (typeof required)[number]): Rule {
  return {
    id: `${element}.present`,
    kind: 'form',
    group: groupOf(element),
    name: `Có ${lowerFirst(nameOf(element))}`,
    cite: measuredRules[element].cite,
    required: () => 'phải có',
    judge: (found) => {
      if (!isNeeded(element, found)) return notApplicable;
      const [first] = find(found, element);
      return first === undefined ? missing(found) : pass(quote(first.text));
    },
  };
}

const squeeze = (text: string): string => equateTonePlacement(text.normalize('NFC').replace(/\s+/gu, ' ').trim());

/** A rule on fixed words. */
function wordsRule(element: 'nationalTitle' | 'motto', words: string, cite: string): Rule {
  return {
    id: `${element}.words`,
    kind: 'form',
    group: groupOf(element),
    name: `Câu chữ ${nameOf(element)}`,
    cite,
    required: () => `“${words}”`,
    judge: (found) => {
      const said = paragraphsOf(found, element)
        .map(({ text }) => text)
        .join(' ');
      if (said === '') return notApplicable;
      // Letters may be capitals by the font alone; capitals have a rule of their own.
      const isSame = squeeze(said).toLocaleUpperCase('vi') === squeeze(words).toLocaleUpperCase('vi');
      return isSame ? pass('đúng từng chữ') : fail(quoteWhole(said));
    },
  };
}

const quoteWhole = (text: string): string => `“${text}”`;

const prefix: Rule = {
  id: 'number.prefix',
  kind: 'form',
  group: groupOf('number'),
  name: 'Từ “Số” và dấu hai chấm',
  cite: mastheadCites.numberPrefix,
  required: () => `“${numberPrefix}” trước số`,
  judge: (found) => {
    const [number] = paragraphsOf(found, 'number');
    if (number === undefined) return notApplicable;
    return number.text.toLocaleLowerCase('vi').startsWith(numberPrefix.toLocaleLowerCase('vi'))
      ? pass(`“${numberPrefix}”`)
      : fail(quote(number.text));
  },
};

const lines: Rule = {
  id: 'nationalTitle.lines',
  kind: 'form',
  group: groupOf('nationalTitle'),
  name: 'Quốc hiệu, Tiêu ngữ: mỗi thứ một dòng',
  cite: citeForm('II.1.c'),
  required: () => 'hai dòng chữ',
  judge: (found) => {
    const parts = (['nationalTitle', 'motto'] as const).map((role) => ({ role, own: paragraphsOf(found, role) }));
    const broken = parts.filter(({ own }) => own.length > 1 || own.some((paragraph) => paragraph.lines.length > 1));
    if (parts.every(({ own }) => own.length === 0)) return notApplicable;
    return judgeAll(
      broken.map(({ role }) => `${nameOf(role)} bị ngắt dòng`),
      'hai dòng chữ',
    );
  },
};

/** Where an element stands among others of its column. */
const columns: readonly (readonly Role[])[] = [
  ['parentBody', 'issuer', 'number', 'letterSubject'],
  ['nationalTitle', 'motto', 'dateline'],
];
const stages: readonly (readonly Role[])[] = [
  blockOrder
    .filter(({ block }) => ['2', '1', '3', '4'].includes(block))
    .flatMap(({ elements }): Role[] => [...elements]),
  ['kind'],
  ['subject'],
  ['basis'],
  runningText.filter((role) => role !== 'basis'),
  blockOrder
    .filter(({ block }) => block.startsWith('7') || block.startsWith('9'))
    .flatMap(({ elements }): Role[] => [...elements]),
];

const isElement = (role: Role): role is MeasuredElement & Role => role in measuredRules;
const sayRole = (role: Role): string => (isElement(role) ? lowerFirst(nameOf(role)) : 'nội dung');

/** Elements that come after one that should follow them. */
function findDisorder(placed: readonly Placed[], order: readonly (readonly Role[])[]): string[] {
  const departures: string[] = [];
  let latest = 0;
  let latestRole: Role | undefined;
  for (const { role } of placed) {
    const place = order.findIndex((roles) => roles.includes(role));
    if (place === -1) continue;
    if (place < latest && latestRole !== undefined) departures.push(`${sayRole(role)} đứng sau ${sayRole(latestRole)}`);
    if (place > latest) {
      latest = place;
      latestRole = role;
    }
  }
  return departures;
}

const order: Rule = {
  id: 'order',
  kind: 'form',
  group: 'Bố trí chung',
  name: 'Thứ tự các thành phần thể thức',
  cite: blockOrderCite,
  required: () => 'theo sơ đồ bố trí',
  judge: ({ placed }) => {
    const main = placed.filter(({ annex }) => annex === undefined);
    return judgeAll(
      [
        ...columns.flatMap((roles) =>
          findDisorder(
            main,
            roles.map((role) => [role]),
          ),
        ),
        ...findDisorder(main, stages),
      ],
      'đúng sơ đồ',
    );
  },
};

const side: Rule = {
  id: 'nationalTitle.place',
  kind: 'form',
  group: groupOf('nationalTitle'),
  name: 'Vị trí Quốc hiệu',
  cite: measuredRules.nationalTitle.cite,
  required: () => 'trên cùng, bên phải trang đầu',
  judge: (found): Outcome => {
    const [title] = paragraphsOf(found, 'nationalTitle');
    if (title === undefined) return notApplicable;
    const sheet = found.notice.sheets[title.sheet];
    if (title.sheet !== 0) return fail(`ở ${sheet?.name ?? 'trang sau'}`);
    if (title.centre === undefined) return unknown('không suy ra được vị trí từ tệp này');
    const middle = (sheet?.width ?? 0) / 2;
    if (title.centre < middle + 5) return fail(`tâm dòng cách mép trái ${decimal(title.centre)} mm`);
    const above = paragraphsOf(found, 'number', 'dateline').filter(
      ({ level, text }) =>
        level !== undefined &&
        title.level?.row === level.row &&
        level.baseline < title.level.baseline - 3 &&
        text !== '',
    );
    return above.length === 0 ? pass('trên cùng, bên phải') : fail(`đứng dưới ${quote(above[0]?.text ?? '')}`);
  },
};

/** How far down an annex says to what it belongs. */
const annexHead = 8;

const reference: Rule = {
  id: 'annexReference.present',
  kind: 'form',
  group: groupOf('annexReference'),
  name: `Có ${lowerFirst(nameOf('annexReference'))}`,
  cite: measuredRules.annexReference.cite,
  required: () => 'phải có trên mỗi phụ lục',
  judge: ({ placed, annexes }) => {
    if (annexes === 0) return notApplicable;
    const bare = Array.from({ length: annexes }, (_, annex) => placed.filter((each) => each.annex === annex)).filter(
      (own) => !own.slice(0, annexHead).some(({ paragraph }) => /\bkem theo\b/u.test(plain(paragraph.text))),
    );
    return judgeAll(
      bare.map(([first]) => `${quote(first?.paragraph.text ?? '')} không có`),
      'có',
    );
  },
};

export const presenceRules: readonly Rule[] = [
  order,
  ...required.map(presenceRule),
  wordsRule('nationalTitle', nationalTitle, mastheadCites.nationalTitle),
  wordsRule('motto', nationalMotto, mastheadCites.nationalMotto),
  lines,
  side,
  prefix,
  reference,
];
