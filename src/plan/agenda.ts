/** The programme: its items in the order of the document, with a day and a time of day only where the document gives them. */
import { cellOf, columnsOf, isHeadingRow } from './columns.ts';
import type { AgendaItem, Talk } from './derived.ts';
import { readLeadingClock } from './leading-clock.ts';
import { memoise } from './memoise.ts';
import { wholeItem, withNested } from './nested.ts';
import { tokensOf, unitChain, unitsIn, readLead } from './responsible.ts';
import { settleDay } from './settled-event.ts';
import type { Address, Block, Clause, Inline, Item, Part, Plan, Table, UnitId, When } from './types.ts';
import { contentOf, inlinesOf, walk, type Container } from './visit.ts';
import { plainText } from './plain-text.ts';

const programmeHeading =
  /^\s*(?:dự kiến\s+)?(?:nội dung,?\s+(?:và\s+)?)?(?:chương trình(?!\s+mục tiêu)|lịch trình|lịch làm việc|trình tự|tiến trình|kịch bản)/iu;
const otherHeading =
  /^\s*(?:nội dung|mục đích|yêu cầu|thời gian|địa điểm|thành phần|hình thức|kinh phí|tài liệu|chủ trì|báo cáo tham luận|tham luận)/iu;
const talksHeading = /tham luận/iu;
/** A line that names a day or a half-day and holds the items below it. */
const sessionHeading = /^\s*(?:buổi|sáng|trưa|chiều|tối|ngày|phiên|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?!\p{L})/iu;

type Draft = Omit<AgendaItem, 'ordinal'>;

/** The items of the programme, from 1; none where the plan has none. */
export const agenda: (plan: Plan) => AgendaItem[] = memoise((plan) => {
  const day = singleDay(plan.event?.when);
  const read = (sources: readonly (Part | Clause)[]): Draft[] =>
    sources.flatMap((source) => itemsIn(source, dayIn(headingOf(source)) ?? day));
  const fromParts = read(sourcesInParts(plan));
  const drafts = fromParts.length > 0 ? fromParts : read(sourcesInAnnexes(plan));
  return drafts.map(({ when, ...draft }, index) => {
    const settled = when && settleDay(plan.event, when);
    return { ordinal: index + 1, ...(settled && { when: settled }), ...draft };
  });
});

function sourcesInParts(plan: Plan): (Part | Clause)[] {
  return plan.parts
    .filter(({ role }) => role === 'agenda')
    .flatMap((part): (Part | Clause)[] => {
      const titled = [...walk(part.children, [part])].flatMap(({ node }) =>
        node.type === 'clause' && isProgramme(headingOf(node)) ? [node] : [],
      );
      return titled.length > 0 ? titled : [part];
    });
}

const sourcesInAnnexes = (plan: Plan): Part[] => plan.annexes.filter((annex) => isProgramme(headingOf(annex)));

function isProgramme(heading: readonly Inline[]): boolean {
  const text = plainText(heading);
  return programmeHeading.test(text) && !talksHeading.test(text);
}

const headingOf = (container: Part | Clause): Inline[] => container.heading ?? [];

function itemsIn(container: Container, day: When | undefined): Draft[] {
  const nodes = contentOf(container);
  const bulleted = nodes.some(({ type }) => type === 'item' || type === 'table' || type === 'clause');
  let today = day;
  return nodes.flatMap((node): Draft[] => {
    switch (node.type) {
      case 'paragraph':
        if (readLeadingClock(plainText(node.children)) !== undefined)
          return [draft(node.children, container.address, today)];
        today = dayIn(node.children) ?? today;
        return bulleted || container.type === 'part' ? [] : untimedParagraph(node.children, container, today);
      case 'item':
        if (isSession(node)) {
          const sessionDay = dayIn(node.children) ?? today;
          today = sessionDay;
          return itemsIn(node, sessionDay);
        }
        return [draft(wholeItem(node), node.address, today, node.children)];
      case 'table':
        return itemsInTable(node, today);
      case 'clause': {
        const items = itemsInClause(node, today);
        today = dayIn(node.heading ?? firstWordsOf(node)) ?? today;
        return items;
      }
    }
  });
}

function itemsInClause(clause: Clause, day: When | undefined): Draft[] {
  const [first, ...rest] = clause.children;
  if (clause.heading) {
    if (otherHeading.test(plainText(clause.heading))) return [];
    const today = dayIn(clause.heading) ?? day;
    return clause.children.length === 0 ? [draft(clause.heading, clause.address, today)] : itemsIn(clause, today);
  }
  if (first?.type !== 'paragraph') return itemsIn(clause, day);
  const text = plainText(first.children);
  if (otherHeading.test(text) && /^[^:]{0,60}:/u.test(text)) return [];
  if (rest.length > 0 && (sessionHeading.test(text) || /:\s*$/u.test(text)))
    return itemsIn(clause, dayIn(first.children) ?? day);
  return [draft(withNested(first.children, rest), clause.address, day, first.children)];
}

/** A clause of plain sentences under a programme heading says what happens, one sentence a paragraph; a closing colon introduces. */
function untimedParagraph(children: Inline[], container: Container, day: When | undefined): Draft[] {
  const text = plainText(children);
  return container.type === 'clause' &&
    !/:\s*$/u.test(text) &&
    !sessionHeading.test(text) &&
    container.children.length > 1
    ? [draft(children, container.address, day)]
    : [];
}

const firstWordsOf = (clause: Clause): Inline[] =>
  clause.children[0]?.type === 'paragraph' ? clause.children[0].children : [];

/** "a) Buổi sáng ngày 20/11/2023:" with items below it is a heading, and so is whatever holds items with a time of day. */
function isSession(item: Item): boolean {
  const nested = item.blocks.filter((block) => block.type === 'item');
  if (item.blocks.some(({ type }) => type === 'table')) return true;
  return (
    nested.length > 0 &&
    (sessionHeading.test(plainText(item.children)) ||
      nested.some(({ children }) => readLeadingClock(plainText(children)) !== undefined))
  );
}

function itemsInTable(table: Table, day: When | undefined): Draft[] {
  const columns = columnsOf(table, ['ordinal', 'time', 'content']);
  const content = columns.content;
  if (content === undefined) return [];
  let today = day;
  return table.rows.flatMap((row): Draft[] => {
    const said = row.cells.flatMap(({ children }) => children);
    const children = cellOf(row, content);
    const isEmpty = plainText(children).trim() === '';
    if (
      isHeadingRow(row, columns.ordinal) &&
      (isEmpty || dayIn(said) !== undefined || sessionHeading.test(plainText(children)))
    ) {
      today = dayIn(said) ?? today;
      return [];
    }
    if (isEmpty) return [];
    const time = cellOf(row, columns.time);
    today = dayIn(time) ?? today;
    const when = whenOf(time, today);
    return [{ ...(when && { when }), text: oneLine(children), children, units: unitsIn(said), address: table.address }];
  });
}

/** @param own the words in which the item's own time stands, where `children` holds more than those */
function draft(children: Inline[], address: Address, day: When | undefined, own: Inline[] = children): Draft {
  const when = whenOf(own, day);
  return { ...(when && { when }), text: oneLine(children), children, units: unitsIn(children), address };
}

/** A day named in the item itself, else the day it stands under with the item's own time of day. */
function whenOf(own: readonly Inline[], day: When | undefined): When | undefined {
  const said = inlinesOf(own, 'date')[0]?.when;
  const clock = readLeadingClock(plainText(own));
  if (said !== undefined && (clock === undefined || said.start !== undefined)) return said;
  const on = singleDay(said ?? day);
  if (clock === undefined || on === undefined) return undefined;
  const { phrase, ...hours } = clock;
  return { from: on.from, to: on.to, ...hours, certainty: on.certainty, phrase };
}

/** The one day that a heading or line names; nothing where it names none or a span. */
const dayIn = (inlines: readonly Inline[]): When | undefined => singleDay(inlinesOf(inlines, 'date')[0]?.when);

const singleDay = (when: When | undefined): When | undefined =>
  when !== undefined && when.from === when.to ? when : undefined;

const oneLine = (inlines: readonly Inline[]): string => plainText(inlines).replace(/\s+/gu, ' ').trim();

/** The talks (báo cáo tham luận) with the units that give them: what stands under the title "… tham luận". */
export const talks: (plan: Plan) => Talk[] = memoise((plan) => {
  const nodes = [...walk([...plan.parts, ...plan.annexes])].map(({ node }) => node);
  const titled = nodes.filter(
    (node) => node.type === 'clause' && node.heading !== undefined && talksHeading.test(plainText(node.heading)),
  );
  const annexed = plan.annexes.filter(({ heading }) => talksHeading.test(plainText(heading)));
  const listed = nodes.filter(
    (node) =>
      node.type === 'item' &&
      node.blocks.length > 0 &&
      /^\s*(?:các\s+)?(?:báo cáo\s+)?tham luận/iu.test(plainText(node.children)),
  );
  const sources = [titled, annexed, listed].find((candidates) => candidates.length > 0) ?? [];
  return sources.flatMap((source) =>
    source.type === 'clause' || source.type === 'part' || source.type === 'item'
      ? contentOf(source).flatMap(talksOf)
      : [],
  );
});

function talksOf(node: Block | Clause): Talk[] {
  switch (node.type) {
    case 'paragraph':
      return [];
    case 'item':
      return [talk(node.label, wholeItem(node), node.address)];
    case 'clause': {
      const words = node.heading ?? firstWordsOf(node);
      const below = node.heading ? node.children : node.children.slice(1);
      return words.length === 0 ? [] : [talk(node.label, withNested(words, below), node.address)];
    }
    case 'table': {
      const columns = columnsOf(node, ['ordinal', 'lead', 'content']);
      if (columns.content === undefined) return [];
      return node.rows
        .filter((row) => plainText(cellOf(row, columns.content)).trim() !== '')
        .map((row) => ({
          ...talk(plainText(cellOf(row, columns.ordinal)).trim(), cellOf(row, columns.content), node.address),
          units: unitsIn(cellOf(row, columns.lead)),
        }));
    }
  }
}

function talk(label: string, children: Inline[], address: Address): Talk {
  return { label, text: oneLine(children), children, units: speakersIn(children), address };
}

/** The chain after "đơn vị", else the units at the start ("Sở Y tế: …"), else those in the last brackets; never one merely named in the title. */
function speakersIn(inlines: readonly Inline[]): UnitId[] {
  const tokens = tokensOf(inlines);
  const marker = tokens.findLastIndex(
    (token, index) =>
      token.type === 'words' &&
      tokens[index + 1]?.type === 'unit' &&
      /(?:đơn vị|cơ quan|trình bày|thực hiện)[^;.]{0,20}$/iu.test(token.text),
  );
  if (marker !== -1) return unitChain(tokens, marker);
  const lead = readLead(inlines);
  if (lead.explicit) return lead.units;
  const bracket = tokens.findLastIndex(
    (token, index) => token.type === 'words' && tokens[index + 1]?.type === 'unit' && /\(\s*$/u.test(token.text),
  );
  return bracket === -1 ? [] : unitChain(tokens, bracket);
}
