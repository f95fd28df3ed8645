/** Reads the label at the start of a paragraph, and what it has a wrong mark behind: "Điều 2:", "1/", "I - ", "a.". */
import { readLabel, type Label } from '../../vietnamese/labels.ts';

export interface MarkedLabel extends Label {
  /** As printed, where the decree has another mark behind the number (NĐ 30/2020, Phụ lục I, Phần I, II.6.đ and V.6.b). */
  misprinted?: string;
}

/** Labels with another mark, and the number within them. Behind a figure there must be a word: "1/2 số hộ" has no label. */
const misprints: readonly RegExp[] = [
  /^(Điều\s+\d{1,3})\s*(?:[:/)–-]|$)/u,
  /^([IVX]{1,5}|\d{1,2})\s?[/:](?=\s+\p{L})/u,
  /^([IVX]{1,5})\s+[–-](?=\s+\p{Lu})/u,
];

/** The label of a paragraph, "ĐIỀU 1." being one of Điều; nothing where it has none. */
export function labelOf(printed: string): MarkedLabel | undefined {
  const text = printed.replace(/^ĐIỀU(?=\s+\d)/u, 'Điều');
  const label = readLabel(text);
  if (label !== undefined)
    return label.kind === 'letter' && /^\p{Ll}\.$/u.test(label.label) ? { ...label, misprinted: label.label } : label;
  for (const misprint of misprints) {
    const found = misprint.exec(text);
    if (found === null) continue;
    const [misprinted, number = ''] = found;
    const mended = readLabel(`${number.replace(/\s+/u, ' ')}. ${text.slice(misprinted.length).trimStart()}`.trim());
    return mended === undefined ? undefined : { ...mended, misprinted };
  }
  return undefined;
}
