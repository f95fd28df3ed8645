/** Where an element stands: in the middle, justified, flush left. */
import { measuredRules, type MeasuredElement } from '../elements.ts';
import type { MeasuredParagraph } from '../model.ts';
import type { Found } from '../recognise/found.ts';
import type { Yardstick } from '../yardstick.ts';
import { sayReference, wantedCentre } from './centres.ts';
import { fail, judgeAll, pass, unknown, type Outcome } from './rule.ts';
import { decimal, quote } from './say.ts';

function judgeCentre(
  element: MeasuredElement,
  found: Found,
  paragraphs: readonly MeasuredParagraph[],
  { tolerance }: Yardstick,
): Outcome {
  const wrong: string[] = [];
  let judged = 0;
  for (const paragraph of paragraphs) {
    const wanted = wantedCentre(found, element, paragraph);
    if (wanted === undefined || paragraph.centre === undefined) continue;
    judged += 1;
    const off = Math.max(wanted.min - paragraph.centre, paragraph.centre - wanted.max);
    if (off <= tolerance.centre) continue;
    const direction = paragraph.centre < wanted.min ? 'trái' : 'phải';
    wrong.push(`${quote(paragraph.text)} lệch ${direction} ${decimal(off)} mm`);
  }
  return judged === 0 ? unknown('không suy ra được vị trí từ tệp này') : judgeAll(wrong, 'canh giữa');
}

const alignmentNames = {
  left: 'canh trái',
  center: 'canh giữa',
  right: 'canh phải',
  justify: 'canh đều hai lề',
} as const;

function judgeJustified(paragraphs: readonly MeasuredParagraph[]): Outcome {
  // One line set to the left looks as one that is justified.
  const judged = paragraphs.filter(
    ({ alignment, lines, isBroken }) =>
      !isBroken && alignment !== undefined && !(alignment === 'left' && lines.length === 1),
  );
  const wrong = judged.filter(({ alignment }) => alignment !== 'justify');
  if (wrong.length > 0)
    return fail(
      `${String(wrong.length)}/${String(paragraphs.length)} đoạn ${alignmentNames[wrong[0]?.alignment ?? 'left']}: ${quote(wrong[0]?.text ?? '')}`,
    );
  return judged.length === 0 && paragraphs.some(({ lines }) => lines.length > 1)
    ? unknown('không suy ra được từ tệp này')
    : pass(judged.length === 0 ? 'mỗi đoạn một dòng' : 'đều hai lề');
}

function judgeFlush(paragraphs: readonly MeasuredParagraph[], { tolerance }: Yardstick): Outcome {
  const items = paragraphs.filter(({ text }) => text.startsWith('-'));
  const judged = (items.length > 0 ? items : paragraphs).filter(({ indent }) => indent !== undefined);
  const wrong = judged.filter(({ indent }) => Math.abs(indent ?? 0) > tolerance.flush);
  return judged.length === 0
    ? unknown('không suy ra được vị trí từ tệp này')
    : judgeAll(
        wrong.map(({ indent, text }) => `${quote(text)} cách lề trái ${decimal(indent ?? 0)} mm`),
        'sát lề trái',
      );
}

/** The position that an element needs. */
export function judgePosition(
  element: MeasuredElement,
  found: Found,
  paragraphs: readonly MeasuredParagraph[],
  yardstick: Yardstick,
): Outcome {
  switch (measuredRules[element].align) {
    case 'center':
      return judgeCentre(element, found, paragraphs, yardstick);
    case 'justify':
      return judgeJustified(paragraphs);
    case 'left':
      return judgeFlush(paragraphs, yardstick);
  }
}

/** What is asked of an element's position. */
export const sayPosition = (element: MeasuredElement): string => {
  const { align } = measuredRules[element];
  if (align === 'justify') return 'canh đều cả hai lề';
  return align === 'left' ? 'sát lề trái' : sayReference(element);
};
