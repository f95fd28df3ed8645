/**
 * Addresses: the stable ASCII names of places in a document, made from its printed labels, and how they are cited.
 *
 *     muc-iv-1         Mục IV.1                      muc-iii-2-dd       điểm đ Mục III.2
 *     muc-ii-2-1       Mục II.2.1                    muc-iv-bang-1      Mục IV, bảng 1
 *     muc-iv-1-g4      its fourth dash               phu-luc-i-muc-1    Mục 1 Phụ lục I
 *     muc-iv-1-g4-c2   the second plus below that    muc-iv-1-lan-2     the second clause labelled IV.1
 */
import type { Address, PartRole } from './types.ts';

/** Marks without a numeral of their own: they are counted. */
const marks: readonly { code: string; labels: readonly string[]; name: string }[] = [
  { code: 'g', labels: ['-', '–', '—', '−'], name: 'gạch đầu dòng' },
  { code: 'c', labels: ['+'], name: 'dấu cộng' },
  { code: 's', labels: ['*'], name: 'dấu sao' },
  { code: 't', labels: ['•', '·', '●', '○', '◦', '▪', 'o'], name: 'chấm đầu dòng' },
];

/** Where the page lists the later documents that change the plan; no place of the document. */
export const changesAddress: Address = 'thay-doi';

/** Places around the parts that carry a name instead of a label. */
const namedPlaces: Readonly<Record<string, string>> = {
  masthead: 'phần đầu văn bản',
  subject: 'trích yếu',
  basis: 'phần căn cứ',
  preamble: 'phần mở đầu',
  closing: 'đoạn kết',
  recipients: 'Nơi nhận',
  signature: 'phần ký',
  [changesAddress]: 'Thay đổi',
};

/** A label in ASCII, joined by hyphens: "2.1." → "2-1", "đ)" → "dd", "Phụ lục I" → "phu-luc-i". */
function slug(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replaceAll('đ', /\s/u.test(label.trim()) ? 'd' : 'dd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** True for labels without a numeral of their own: "-", "+". */
export const isMark = (label: string): boolean => marks.some(({ labels }) => labels.includes(label));
const isNumber = (segment = ''): boolean => /^\d+$/u.test(segment);

/** True for addresses whose direct numbered clauses are "Mục …" of their own: annexes, "Phần …", unnumbered parts. */
const opensOwnNumbering = (address: Address): boolean =>
  /^(?:phu-luc|phan)(?:-(?!muc-|dieu-)[a-z0-9]+)*$/u.test(address);

/**
 * The address of a part or annex.
 * @param label as printed: "IV.", "A.", "Phần thứ nhất", "Phụ lục I", or empty
 * @param role `annex` makes an unlabelled part `phu-luc`
 * @param ordinal position among the parts (or annexes) from 1; names a part that has no label
 */
export function partAddress(label: string, role: PartRole, ordinal: number): Address {
  const name = slug(label);
  if (/^(?:phu-luc|phan|muc|chuong|dieu)(?:-|$)/u.test(name)) return name;
  if (role === 'annex') return name === '' ? 'phu-luc' : `phu-luc-${name}`;
  return name === '' ? `phan-thu-${String(ordinal)}` : `muc-${name}`;
}

/**
 * The address of a numbered clause. A label that repeats its parent's numbers ("2.1." in "2.") does not repeat them in the address.
 * @param parent address of the part or clause it stands in
 * @param label as printed: "1.", "2.1.", "Điều 3.", "I."
 */
export function clauseAddress(parent: Address, label: string): Address {
  const name = slug(label);
  if (name === '') return `${parent}-tieu-muc`;
  if (/^(?:dieu|khoan|buoc|ngay|phan|muc|chuong)-/u.test(name)) return `${parent}-${name}`;
  const segments = name.split('-');
  const repeated = repeatedSegments(parent, segments);
  const own = segments.slice(repeated);
  const needsWord = repeated === 0 && (opensOwnNumbering(parent) || !isNumber(own[0]));
  return [parent, ...(needsWord ? ['muc'] : []), ...own].join('-');
}

/** How many leading segments of a label only repeat the end of the parent's address; never all of them. */
function repeatedSegments(parent: Address, segments: readonly string[]): number {
  const around = parent.replace(/-lan-\d+/gu, '').split('-');
  for (let count = segments.length - 1; count > 0; count -= 1) {
    const tail = around.slice(-count);
    const whole = !isNumber(tail[0]) || !isNumber(around.at(-count - 1));
    if (whole && tail.every((segment, index) => segment === segments[index])) return count;
  }
  return 0;
}

/**
 * The address of an item.
 * @param parent address of the part, clause or item it stands in
 * @param label as printed: "-", "+", "a)", "đ)", "a.1)", "(1)"
 * @param ordinal its position among the items of its parent that carry the same mark, from 1; used for marks without a numeral
 */
export function itemAddress(parent: Address, label: string, ordinal: number): Address {
  const mark = marks.find(({ labels }) => labels.includes(label.trim()));
  if (mark !== undefined) return `${parent}-${mark.code}${String(ordinal)}`;
  const segments = slug(label).split('-');
  const [first = ''] = segments;
  if (first === '') return `${parent}-k${String(ordinal)}`;
  if (isNumber(first)) return `${parent}-diem-${segments.join('-')}`;
  if (segments.length > 1 && parent.endsWith(`-${first}`)) return [parent, ...segments.slice(1)].join('-');
  return opensOwnNumbering(parent) ? `${parent}-diem-${segments.join('-')}` : `${parent}-${segments.join('-')}`;
}

/** The address of the n-th table (from 1) that stands directly in a part, clause or item. */
export function tableAddress(parent: Address, ordinal: number): Address {
  return `${parent}-bang-${String(ordinal)}`;
}

/** Counts the items of one parent by their mark: each call returns the ordinal that `itemAddress` expects. */
export function createOrdinals(): (label: string) => number {
  const counts = new Map<string, number>();
  return (label) => {
    const mark = marks.find(({ labels }) => labels.includes(label.trim()));
    const key = mark?.code ?? '';
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    return ordinal;
  };
}

/** Keeps the addresses of one document apart: a repeated one gets `-lan-2`, `-lan-3`, … in the order of the calls. */
export function createAddressBook(): (address: Address) => Address {
  const taken = new Set<Address>();
  return (address) => {
    let unique = address;
    for (let time = 2; taken.has(unique); time += 1) unique = `${address}-lan-${String(time)}`;
    taken.add(unique);
    return unique;
  };
}

const scopeWords: Readonly<Record<string, string>> = {
  muc: 'Mục',
  dieu: 'Điều',
  khoan: 'Khoản',
  phan: 'Phần',
  chuong: 'Chương',
  buoc: 'Bước',
  ngay: 'Ngày',
};

/** Ordinal words in ASCII: "Phần thứ nhất" is `phan-thu-nhat`. */
const ordinalWords: Readonly<Record<string, string>> = {
  nhat: 'nhất',
  hai: 'hai',
  ba: 'ba',
  tu: 'tư',
  nam: 'năm',
  sau: 'sáu',
  bay: 'bảy',
  tam: 'tám',
  chin: 'chín',
  muoi: 'mười',
};

const printNumeral = (segment: string): string => ordinalWords[segment] ?? segment.toUpperCase();

interface Scope {
  word: string;
  labels: string[];
}

/** Splits an address into what its citation is made of. */
function parse(address: Address): { scopes: Scope[]; points: string[][]; places: string[]; repeats: string[] } {
  const scopes: Scope[] = [];
  const points: string[][] = [];
  const places: string[] = [];
  const repeats: string[] = [];
  const segments = address.split('-');
  /** Takes the number that follows: of the clause, of the point, or of the point below a counted mark. */
  let addNumber = (number: string): void => {
    scopes.at(-1)?.labels.push(number);
  };

  function addPoint(letter: string): void {
    if (places.length === 0) {
      const point = [letter];
      points.push(point);
      addNumber = (number) => {
        point.push(number);
      };
    } else {
      places.push(`điểm ${letter}`);
      addNumber = (number) => {
        places.push(`${places.pop() ?? ''}.${number}`);
      };
    }
  }

  while (segments.length > 0) {
    const segment = segments.shift() ?? '';
    const next = segments[0];
    const counted = /^([a-z])(\d+)$/u.exec(segment);
    const mark = counted === null ? undefined : marks.find(({ code }) => code === counted[1]);
    if (segment === 'phu' && next === 'luc') {
      segments.shift();
      const numeral = segments[0];
      const isNumeral = numeral !== undefined && !/^(?:muc|dieu|diem|bang|lan|[a-z]\d+)$/u.test(numeral);
      scopes.push({ word: 'Phụ lục', labels: isNumeral ? [segments.shift() ?? ''] : [] });
    } else if (segment === 'lan' && isNumber(next)) {
      const time = segments.shift() ?? '';
      if (places.length === 0) repeats.push(time);
      else places.push(`${places.pop() ?? ''} (lần ${time})`);
    } else if (segment === 'bang' && isNumber(next)) {
      places.push(`bảng ${segments.shift() ?? ''}`);
    } else if (segment === 'diem' && next !== undefined) {
      addPoint(printLetter(segments.shift() ?? ''));
    } else if (scopeWords[segment] !== undefined) {
      const word = scopeWords[segment];
      const ordinalWord = segments[0] === 'thu' ? [segments.shift() ?? ''] : [];
      const label = segments.shift() ?? '';
      const before = scopes.at(-1);
      if (word === 'Mục' && before?.word === 'Mục') before.labels.push(label);
      else scopes.push({ word: ordinalWord.length > 0 ? `${word} thứ` : word, labels: [label] });
    } else if (mark !== undefined && counted !== null) {
      places.push(`${mark.name} thứ ${counted[2] ?? ''}`);
    } else if (isNumber(segment)) {
      addNumber(segment);
    } else if (segment === 'tieu' && next === 'muc') {
      segments.shift();
      places.push('tiểu mục không số');
    } else if (counted?.[1] === 'k') {
      places.push(`ý thứ ${counted[2] ?? ''}`);
    } else {
      addPoint(printLetter(segment));
    }
  }
  return { scopes, points, places, repeats };
}

const printLetter = (segment: string): string => segment.replace(/^dd/u, 'đ');

/**
 * An address as officials cite it: `muc-iv-1-g4` → "Mục IV.1, gạch đầu dòng thứ 4"; `muc-iii-2-dd` → "điểm đ Mục III.2".
 * A place around the parts is named (`closing` → "đoạn kết").
 */
export function citeAddress(address: Address): string {
  const named = namedPlaces[address];
  if (named !== undefined) return named;
  const { scopes, points, places, repeats } = parse(address);
  const nouns = [
    ...points.map((point) => `điểm ${point.join('.')}`).reverse(),
    ...scopes
      .map(({ word, labels }) => [word, labels.map(printNumeral).join('.')].filter((part) => part !== '').join(' '))
      .reverse(),
  ];
  const repeat = repeats.map((time) => ` (lần ${time})`).join('');
  return [nouns.join(' ') + repeat, ...places].join(', ');
}
