/** What a body that certifies a copy adds below the document, its fields left empty: NĐ 30/2020, Phụ lục III, Mẫu 3.1. */
import { copyFormWords } from '../decree30/copy.ts';
import { copyKinds } from '../decree30/kinds.ts';
import { numberPrefix } from '../decree30/national-title.ts';

const dots = (count: number): string => '…'.repeat(count);
const [{ short }] = copyKinds;

/** Each line with the element that it is, row by row, left before right. */
const head = [
  ['issuer', dots(11)],
  ['form', copyFormWords.text],
  ['number', `${numberPrefix} ${dots(2)}/${short}-${dots(4)}`],
  ['dateline', `${dots(4)}, ngày ${dots(2)} tháng ${dots(2)} năm ${dots(3)}`],
] as const;
const left = [
  ['label', 'Nơi nhận:'],
  ['recipient', `- ${dots(12)};`],
  ['recipient', `- Lưu: VT, ${dots(8)}.`],
] as const;
const right = [
  ['office', dots(11)],
  ['signer', dots(9)],
] as const;

function group(name: string, lines: readonly (readonly [string, string])[]): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  for (const [line, text] of lines) {
    const paragraph = document.createElement('p');
    paragraph.className = line;
    paragraph.textContent = text;
    element.append(paragraph);
  }
  return element;
}

/** The block as an element that shows on paper only. */
export function makeCopyBlock(): HTMLElement {
  const block = document.createElement('div');
  block.className = 'copy';
  block.hidden = true;
  block.append(group('copy-head', head), group('copy-left', left), group('copy-right', right));
  return block;
}
