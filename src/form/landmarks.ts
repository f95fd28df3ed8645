/** By what words the elements of a notice are known, read without marks and capitals so that a misspelt one is found too. */
import { documentKinds } from '../decree30/kinds.ts';
import { authorities } from '../decree30/authority.ts';
import { nationalMotto, nationalTitle } from '../decree30/national-title.ts';
import { fold } from '../vietnamese/fold.ts';

/** Words in lower case without marks and punctuation, single spaces between. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const title = plain(nationalTitle);
const motto = plain(nationalMotto);
/** The first words of Quốc hiệu and of Tiêu ngữ, by which a wrong or broken one is known. */
const titleStart = title.split(' ').slice(0, 3).join(' ');
const mottoStart = motto.split(' ').slice(0, 2).join(' ');

/** "CỘNG HÒA XÃ HỘI …", whole or its first line. */
export const isNationalTitle = (text: string): boolean => plain(text).startsWith('cong hoa x');

/** True for all words of Quốc hiệu, however spelt. */
export const isWholeNationalTitle = (text: string): boolean => plain(text) === title;

/** Where Quốc hiệu begins in a line that has other words before it; -1 where it does not. */
export const findNationalTitle = (words: readonly string[]): number =>
  words.findIndex((_, index) => plain(words.slice(index, index + 3).join(' ')).startsWith(titleStart.slice(0, -1)));

export const isMotto = (text: string): boolean => {
  const said = plain(text);
  return said.startsWith(mottoStart) && said.length < motto.length + 12;
};

const shortest = 80;

/** "Số: 12/KH-UBND", "Số 12/KH-UBND", "Số:      /KH-UBND" */
export const isNumber = (text: string): boolean =>
  text.length < shortest && /^số\s*(?::|[\d.…_]*\s*\/)/iu.test(text.normalize('NFC').trim());

/** "Gia Lai, ngày 30 tháng 10 năm 2023", with or without its figures. */
export const isDateline = (text: string): boolean =>
  text.length < shortest &&
  /\bngay\b.{0,12}\bthang\b.{0,12}\bnam\b/u.test(plain(text)) &&
  !/^(?:can cu|thuc hien)/u.test(plain(text));

/** "V/v …", the subject of a công văn. */
export const isLetterSubject = (text: string): boolean => /^v\/v\b/iu.test(text.trim());

export const isSalutation = (text: string): boolean => /^kinh gui\b/u.test(plain(text));

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:", above those to whom a công điện goes (NĐ 30/2020, Phụ lục III, Mẫu 1.6). */
export const isDispatch = (text: string): boolean =>
  text.length < shortest && /^\p{Lu}.*\s(?:điện|ĐIỆN)\s*:$/u.test(text.normalize('NFC').trim());

/** "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", between the legal basis and what is decided (NĐ 30/2020, Phụ lục III, Mẫu 1.1–1.3). */
export const isEnactingWord = (text: string): boolean =>
  isUpper(text) && /^(?:quyet dinh|quyet nghi)\s*:?$/u.test(fold(text.trim()));

const kindNames: ReadonlyMap<string, (typeof documentKinds)[number]> = new Map(
  documentKinds.map((kind) => [plain(kind.name), kind]),
);

/** The kind of document that a line names: "KẾ HOẠCH"; "quy định." is the end of a sentence. */
export const kindOf = (text: string): (typeof documentKinds)[number] | undefined =>
  /^\p{Lu}.*\p{L}$/u.test(text.trim()) ? kindNames.get(plain(text)) : undefined;

/** "Phần I", "Chương II", "Mục 1", "Tiểu mục 2" on a line of its own. */
export const isDivision = (text: string): boolean =>
  /^(?:Phần|Chương|Mục|Tiểu mục)(?:\s+thứ)?\s+(?:[IVXLC]+|\d+|\p{Ll}+)[.:]?$/iu.test(text.trim()) &&
  /^\p{Lu}/u.test(text.trim());

/** "Nơi nhận:", alone on its line; "nơi nhận của văn bản" is the end of a sentence. */
export const isRecipientsLabel = (text: string): boolean =>
  text.trim().startsWith('N') && /^noi nhan\s*:?\s*(?:\([^()]*\))?$/u.test(fold(text.trim()));

/** "Phụ lục", "Phụ lục II", "PHỤ LỤC SỐ 1" on a line of its own. */
export const isAnnexNumber = (text: string): boolean =>
  text.trim().startsWith('P') && /^phu luc(?: so)?(?: (?:[ivxlc]+|\d+|[a-z]))?$/u.test(plain(text));

const authorityWords = authorities.map(({ short }) => plain(short));
const officeWords =
  /^(?:pho )?(?:chu tich|giam doc|tong giam doc|truong|thu truong|bo truong|cuc truong|vu truong|chanh|hieu truong|vien truong|thu tuong|thong doc|tong cuc truong|chi cuc truong|doi truong|bi thu|thu ky|chu toa|ke toan truong)\b/u;

/** "TM. ỦY BAN NHÂN DÂN", "KT. GIÁM ĐỐC", "CHỦ TỊCH" */
export function isAuthority(text: string): boolean {
  const said = plain(text);
  const [first = ''] = said.split(' ');
  return text.length < shortest && ((authorityWords.includes(first) && said !== first) || officeWords.test(said));
}

/** True if the text has capitals and no small letters. */
export const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const stamps =
  /^(?:hoa toc(?: hen gio)?|thuong khan|khan|tuyet mat|toi mat|mat|tai lieu thu hoi|luu hanh noi bo|xem xong tra lai|(?:ban )?du thao(?: lan)?(?: thu)?(?: (?:\d+|nhat|mot|hai|ba|tu|bon|nam))?)$/u;

/**
 * "HỎA TỐC", "MẬT", "LƯU HÀNH NỘI BỘ" (NĐ 30/2020, Phụ lục I, Phần I, III.2) and "DỰ THẢO LẦN 2": put on a document, none of its words.
 */
export const isStamp = (text: string): boolean =>
  (isUpper(text) || /^(?:Bản )?dự thảo/iu.test(text.normalize('NFC').trim())) && stamps.test(plain(text));

/** "SAO Y" and its like on a line of their own: what follows is the copy's own form, not the document's. */
export const isCopyMark = (text: string): boolean =>
  isUpper(text) && /^(?:sao y|sao luc|trich sao)$/u.test(plain(text));

/** Words of those who prove a file, beside the document and smaller: an address on the web, a digest, a signature's details. */
export const isProof = (text: string): boolean =>
  /https?:\/\/|sha-?256|\b(?:ky boi|nguoi ky|thoi gian ky|ngay ky)\s*:/u.test(fold(text));
