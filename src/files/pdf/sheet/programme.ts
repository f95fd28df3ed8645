/** The programme on one sheet, as it lies on the lectern. */
import { toPoints } from '../../../decree30/lengths.ts';
import { agenda, talks } from '../../../plan/agenda.ts';
import type { AgendaItem, Talk } from '../../../plan/derived.ts';
import type { Plan, UnitId } from '../../../plan/types.ts';
import type { Units } from '../../../plan/units.ts';
import { asSentence, citeClause, subjectLine, unitName } from '../../../presentation/plan-text.ts';
import {
  openQuestions,
  programmeDays,
  programmeTitle,
  programmeWords,
  textWithoutClock,
} from '../../../presentation/programme-text.ts';
import { afterPlace } from '../../../presentation/sheet-text.ts';
import { programmeUrl } from '../../../presentation/urls.ts';
import type { FileContext } from '../../context.ts';
import type { BlockData, EntriesData, FactsData, SheetData, TextData } from './data.ts';
import { leaf, textWidth } from './figures.ts';
import { leafOf } from './leaf.ts';
import { entriesOf, gap, sheetOf } from './sheet.ts';
import { heading, setQuoted, setSentence, setText, withoutEnd } from './text.ts';

const columnGap = toPoints(8);
const columnWidth = (textWidth - columnGap) / 2;
const ordinalWidth = toPoints(10);
const hoursWidth = toPoints(26);

/** "Sở Nội vụ; Sở Tài chính" */
export const namesOf = (units: Units, ids: readonly UnitId[]): string =>
  ids.map((id) => unitName(units, id)).join('; ');

/** What sheet.typ takes for the programme of a plan. */
export function programmeData(plan: Plan, context: FileContext): SheetData {
  const { units } = context;
  const { event } = plan;
  const items = agenda(plan);
  const speeches = talks(plan);
  return sheetOf(
    plan,
    context,
    {
      title: programmeTitle(plan),
      name: withoutEnd(event?.name ?? programmeWords.programme),
      ...(event === undefined ? { subject: subjectLine(plan) } : {}),
      path: programmeUrl(plan.id),
    },
    [
      ...(event === undefined ? [] : [factsOf(plan, unitName(units, plan.masthead.issuer))]),
      heading(2, 'heading', programmeWords.order, { ruled: true }),
      ...(items.length > 0
        ? orderOf(items, units)
        : [{ type: 'paragraph' as const, text: setText('text', programmeWords.noOrder) }]),
      ...(speeches.length > 0
        ? [heading(2, 'heading', programmeWords.talks, { ruled: true }), talksOf(speeches, units, { cited: false })]
        : []),
    ],
  );
}

function factsOf(plan: Plan, issuer: string): FactsData {
  const facts: FactsData['facts'] = [];
  const { event } = plan;
  const add = (
    name: string,
    texts: (width: number) => TextData[],
    leafData: FactsData['facts'][number]['leaf'] = null,
  ): void => {
    const beside = leafData === null ? 0 : leaf.width + gap;
    const width = columnWidth - beside;
    facts.push({
      heading: heading(2, 'heading', name, { width: columnWidth }),
      leaf: leafData,
      beside,
      texts: texts(width),
    });
  };
  if (event === undefined) return { type: 'facts', width: columnWidth, gap: columnGap, facts };
  const { when, whenText, venue, chair } = event;
  add(
    programmeWords.time,
    (width) =>
      whenText === undefined
        ? [setText('text', when === undefined ? programmeWords.noTime : asSentence(when.phrase), width)]
        : [setQuoted('text', whenText.text, citeClause(whenText.address), width)],
    when === undefined ? null : leafOf(when),
  );
  if (venue !== undefined)
    add(programmeWords.venue, (width) => [
      setText('large', venue.name, width),
      setQuoted('text', venue.postalAddress ?? '', citeClause(venue.address), width),
    ]);
  if (chair !== undefined)
    add(programmeWords.chair, (width) => [setQuoted('text', chair.text, citeClause(chair.address), width)]);
  const unknown = openQuestions(plan, issuer);
  if (unknown.length > 0) add(programmeWords.unknown, (width) => unknown.map((line) => setText('text', line, width)));
  return { type: 'facts', width: columnWidth, gap: columnGap, facts };
}

const orderOf = (items: readonly AgendaItem[], units: Units): BlockData[] =>
  programmeDays(items).flatMap(({ name, items: entries, hasHours }): BlockData[] => {
    const key = hasHours ? hoursWidth : ordinalWidth;
    return [
      ...(name === undefined ? [] : [heading(3, 'day', name)]),
      entriesOf(
        key,
        entries.map((item) => ({
          key: { text: keyOf(item, key) },
          texts: (width) => [
            setText('entry', withoutEnd(textWithoutClock(item)), width),
            ...(item.units.length > 0 ? [setText('small', namesOf(units, item.units), width)] : []),
          ],
        })),
      ),
    ];
  });

function keyOf({ ordinal, when }: AgendaItem, width: number): TextData {
  if (when?.start === undefined) return setText('ordinal', String(ordinal), width);
  return setText('hours', when.end === undefined ? when.start : `${when.start}–${when.end}`, width);
}

/**
 * Talks with the units that give them.
 * @param cited false leaves out clauses and units, where the talk's own words name them
 * @param reader the unit whose sheet it is
 */
export function talksOf(
  speeches: readonly Talk[],
  units: Units,
  { cited, reader }: { cited: boolean; reader?: UnitId },
): EntriesData {
  return entriesOf(
    0,
    speeches.map(({ text, units: speakers, address }) => ({
      key: null,
      texts: (width) => [
        cited
          ? setQuoted('text', text, [citeClause(address), ...speakersOf(speakers)].join(afterPlace), width)
          : setSentence('text', text, width),
      ],
    })),
  );

  function speakersOf(speakers: readonly UnitId[]): string[] {
    const others = speakers.filter((id) => id !== reader);
    if (others.length === 0) return [];
    const lead = reader !== undefined && speakers.includes(reader) ? 'cùng ' : '';
    return [`${lead}${namesOf(units, others)}`];
  }
}
