/** The ruled lines under Tiêu ngữ, issuer and subject. */
import { ruleLines, type RuleLine } from '../../decree30/rule-lines.ts';
import type { MeasuredParagraph } from '../model.ts';
import { paragraphsOf, type Found } from '../recognise/found.ts';
import { groupOf, nameOf } from './groups.ts';
import { fail, judgeAll, notApplicable, pass, unknown, type Rule } from './rule.ts';
import { decimal, lowerFirst } from './say.ts';

/** The element's last paragraph, and the widths of its lines. */
function above(found: Found, under: RuleLine['under']): { last: MeasuredParagraph; widths: number[] } | undefined {
  const paragraphs = paragraphsOf(found, under);
  const last = paragraphs.at(-1);
  if (last === undefined) return undefined;
  return {
    last,
    widths: paragraphs.flatMap(({ lines }) => lines.flatMap(({ width }) => (width === undefined ? [] : [width]))),
  };
}

const percent = (ratio: number): string => `${decimal(ratio * 100, 0)} %`;
const sayRatio = ({ ratio: { min, max } }: RuleLine): string =>
  min === max ? 'bằng độ dài dòng chữ' : 'từ 1/3 đến 1/2 độ dài dòng chữ';

function rulesOf(rule: RuleLine): Rule[] {
  const { under, cite } = rule;
  const common = { kind: 'form', group: groupOf(under), cite } as const;
  const label = `Đường kẻ dưới ${lowerFirst(nameOf(under))}`;
  return [
    {
      ...common,
      id: `${under}.rule`,
      name: label,
      required: () => 'có, nét liền',
      judge: (found) => {
        const text = above(found, under);
        if (text === undefined) return notApplicable;
        if (text.last.ruleBelow === undefined)
          return found.notice.hasUnplacedLines === undefined
            ? fail('không có')
            : unknown('tệp có đường kẻ, nhưng không suy ra được nằm dưới dòng nào');
        return text.last.ruleBelow.solid ? pass('có, nét liền') : fail('nét đứt');
      },
    },
    {
      ...common,
      id: `${under}.ruleLength`,
      name: `${label}: độ dài`,
      required: () => sayRatio(rule),
      judge: (found, { tolerance }) => {
        const text = above(found, under);
        if (text?.last.ruleBelow === undefined) return notApplicable;
        const { length } = text.last.ruleBelow;
        if (length === undefined || text.widths.length === 0) return unknown('không suy ra được độ dài từ tệp này');
        const { min, max } = rule.ratio;
        // The decree does not say which of several lines; the longest and the last are both taken for right.
        const ratios = [length / Math.max(...text.widths), length / (text.widths.at(-1) ?? length)];
        const slack = min === max ? tolerance.equal : tolerance.ratio;
        const fitting = ratios.find((ratio) => ratio >= min - slack && ratio <= max + slack);
        const measured = `${decimal(length)} mm, bằng ${percent(fitting ?? ratios[0] ?? 0)} dòng chữ`;
        return fitting === undefined ? fail(measured) : pass(measured);
      },
    },
    {
      ...common,
      id: `${under}.rulePlace`,
      name: `${label}: vị trí`,
      required: () => 'cân đối so với dòng chữ',
      judge: (found, { tolerance }) => {
        const text = above(found, under);
        if (text?.last.ruleBelow === undefined) return notApplicable;
        const { centre } = text.last.ruleBelow;
        if (centre === undefined || text.last.centre === undefined)
          return unknown('không suy ra được vị trí từ tệp này');
        const off = centre - text.last.centre;
        return judgeAll(
          Math.abs(off) <= tolerance.centre ? [] : [`lệch ${off < 0 ? 'trái' : 'phải'} ${decimal(Math.abs(off))} mm`],
          'cân đối',
        );
      },
    },
  ];
}

export const ruledRules: readonly Rule[] = Object.values(ruleLines).flatMap(rulesOf);
