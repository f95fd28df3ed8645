/** The PDF file of a plan: the notice in the form of NĐ 30/2020. */
import { printedBody, printedPart } from '../../../plan/printed.ts';
import type { Plan } from '../../../plan/types.ts';
import { kindName, planName, planNumber, subjectLine, unitName } from '../../../presentation/plan-text.ts';
import { partsOfDay } from '../../../vietnamese/dates.ts';
import type { FileContext } from '../../context.ts';
import { blocksOf } from './body.ts';
import type { NoticeData } from './data.ts';
import { fonts, sheet, styles } from './figures.ts';
import { footOf } from './foot.ts';
import { headOf, titleOf } from './head.ts';
import { signOffOf } from './sign-off.ts';

/** What notice.typ takes for a plan. */
export function noticeData(plan: Plan, context: FileContext): NoticeData {
  const body = blocksOf(printedBody(plan));
  return {
    document: {
      title: `${planName(plan)}: ${subjectLine(plan)}`,
      author: unitName(context.units, plan.masthead.issuer),
      keywords: [kindName(plan), planNumber(plan)],
      date: partsOfDay(plan.masthead.issuedOn),
    },
    fonts,
    sheet,
    styles,
    head: headOf(plan),
    title: titleOf(plan),
    body,
    'sign-off': signOffOf(plan, body.at(-1)),
    annexes: plan.annexes.map((annex) => blocksOf(printedPart(annex))),
    foot: footOf(plan, context),
  };
}
