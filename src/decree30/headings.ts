/** Which headings the decree puts on a line of their own, centred, with the title below. */

const divisions = /^(?:Phần|Chương|Mục|Tiểu mục|Phụ lục)(?=\s|$)/iu;

/** True for "Phần I", "Chương II", "Phụ lục I"; false for "I.", "Điều 1.", "". Source: NĐ 30/2020, Phụ lục I, Phần I, II.6.đ and III.1.b. */
export function standsAlone(label: string): boolean {
  return divisions.test(label);
}

const annexReference = /^\(\s*Kèm theo(?=\s)/iu;

/** True for the line "(Kèm theo Kế hoạch số …)" below an annex's title. Source: NĐ 30/2020, Phụ lục I, Phần I, III.1.c. */
export function isAnnexReference(text: string): boolean {
  return annexReference.test(text);
}
