/** Tells the lines of the superior body from those of the issuing body. */
import { plain } from '../landmarks.ts';
import type { MeasuredParagraph } from '../model.ts';

/** How the names of bodies begin that have bodies below them, and of those that stand below others. */
const superior =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|bo|so|tong cuc|tong cong ty|dai hoc|dang bo|van phong chinh phu)\b/u;
const subordinate =
  /^(?:so|phong|ban|cuc|chi cuc|tong cuc|vu|vien|trung tam|truong|benh vien|van phong|thanh tra|chi nhanh|kho bac|doi|hat|bao tang|thu vien|nha hat|cong ty|ubnd|uy ban nhan dan)\b/u;

const isBold = ({ runs }: MeasuredParagraph): boolean => runs.every(({ bold, text }) => bold || text.trim() === '');

/** How many of the issuer block's lines name the superior body; 0 where it names none. */
export function countParentLines(lines: readonly MeasuredParagraph[]): number {
  const weights = lines.map(isBold);
  const firstBold = weights.indexOf(true);
  if (firstBold > 0 && weights.slice(firstBold).every(Boolean)) return firstBold;
  const [first] = lines;
  if (first === undefined || !superior.test(plain(first.text))) return 0;
  const isCommittee = /^(?:ubnd|uy ban nhan dan)/u.test(plain(first.text));
  const next = lines.findIndex(({ text }, index) => {
    if (index === 0 || !subordinate.test(plain(text))) return false;
    // "ỦY BAN NHÂN DÂN / TỈNH …" has no committee of its own below it; "SỞ Y TẾ" has none above.
    return isCommittee || !/^(?:ubnd|uy ban nhan dan|so)\b/u.test(plain(text));
  });
  return Math.max(next, 0);
}
