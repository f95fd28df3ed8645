/** Cites a clause of Phần I (văn bản) of Phụ lục I: `citeForm('II.1.a')` → "NĐ 30/2020, Phụ lục I, Phần I, II.1.a". */
export function citeForm(clause: string): string {
  return `NĐ 30/2020, Phụ lục I, Phần I, ${clause}`;
}
