/** The Word file of a plan: the notice as an office would have typed it, in the form of NĐ 30/2020. */
import { Document, Packer, Table } from 'docx';
import type { ISectionOptions } from 'docx';
import { toPoints } from '../../decree30/lengths.ts';
import { distance } from '../../decree30/spacing.ts';
import { printedBody, printedPart } from '../../plan/printed.ts';
import type { Plan } from '../../plan/types.ts';
import type { FileContext } from '../context.ts';
import { createBody } from './body.ts';
import { numberBookmarks } from './bookmarks.ts';
import { createHead } from './head.ts';
import { fontTable } from './font-table.ts';
import { dropUnused, pack, unpack } from './package.ts';
import { createSpacer } from './paragraph.ts';
import { describePlan, fixProperties } from './properties.ts';
import { annexSection, mainSection } from './section.ts';
import { createSignOff } from './sign-off.ts';
import { createStyles, ruleHeight } from './styles.ts';
import { createTitle } from './title.ts';

/** Word ends what it holds with a paragraph; after a table it is an empty one, as low as can be. Points. */
const end = 1;

/** Renders the plan as a .docx file, the same bytes on every run. */
export async function renderDocx(plan: Plan, context: FileContext): Promise<Uint8Array> {
  const document = new Document({
    ...describePlan(plan, context),
    compatibility: { doNotExpandShiftReturn: true },
    styles: createStyles(),
    sections: createSections(plan),
  });
  const packed = await Packer.pack(document, 'uint8array', false);
  const parts = new Map(dropUnused(unpack(packed)));
  parts.set('docProps/core.xml', fixProperties(parts.get('docProps/core.xml') ?? '', plan.masthead.issuedOn));
  parts.set('word/document.xml', numberBookmarks(parts.get('word/document.xml') ?? ''));
  parts.set('word/fontTable.xml', fontTable);
  return pack(parts);
}

function createSections(plan: Plan): ISectionOptions[] {
  const belowTitle = toPoints(distance.belowRuled + distance.belowTitle - ruleHeight);
  const body = createBody(printedBody(plan), { before: belowTitle, keepLast: true });
  return [
    mainSection([
      createHead(plan),
      ...createTitle(plan),
      ...body,
      ...(endsWithTable(body) ? [createSpacer(end, true)] : []),
      createSignOff(plan),
      createSpacer(end),
    ]),
    ...plan.annexes.map((annex) => {
      const content = createBody(printedPart(annex));
      return annexSection([...content, ...(endsWithTable(content) ? [createSpacer(end)] : [])]);
    }),
  ];
}

const endsWithTable = (content: readonly unknown[]): boolean => content.at(-1) instanceof Table;
