/** One unit's sheet: a memo of what the plan says to it. */
import { citeAddress } from '../../../plan/address.ts';
import type { Duty } from '../../../plan/derived.ts';
import { dutiesByDay } from '../../../plan/duty-day.ts';
import { participants } from '../../../plan/participants.ts';
import type { Plan } from '../../../plan/types.ts';
import type { Unit } from '../../../plan/units.ts';
import { asSentence, citeClause, subjectLine, unitName } from '../../../presentation/plan-text.ts';
import {
  afterPlace,
  bearersOf,
  dayToCome,
  dutyDayInWords,
  kinHeading,
  kinOf,
  namesAsOf,
  sheetTitle,
  sheetWords,
  summariseSheet,
} from '../../../presentation/sheet-text.ts';
import { sheetOf as unitSheetOf, type Sheet } from '../../../presentation/sheets.ts';
import { unitSheetUrl } from '../../../presentation/urls.ts';
import type { FileContext } from '../../context.ts';
import type { BlockData, SheetData, TextData } from './data.ts';
import { piecesOf } from '../../type/pieces.ts';
import { leaf, styles } from './figures.ts';
import { leafOf } from './leaf.ts';
import { namesOf, talksOf } from './programme.ts';
import { entriesOf, sheetOf } from './sheet.ts';
import { heading, setPieces, setQuoted, setText, withoutEnd } from './text.ts';

/** What sheet.typ takes for a unit's sheet. */
export function unitSheetData(plan: Plan, unit: Unit, context: FileContext): SheetData {
  const { units } = context;
  const sheet = unitSheetOf(plan, unit, units);
  const invites = participants(plan).length > 0;
  const issuer = unitName(units, plan.masthead.issuer);
  return sheetOf(
    plan,
    context,
    {
      title: sheetTitle(plan, unit),
      name: unit.name,
      subject: subjectLine(plan),
      path: unitSheetUrl(plan.id, unit.id),
    },
    [
      paragraph(setText('lead', `${asSentence(summariseSheet(sheet, plan, invites))}.`)),
      section(sheetWords.duties),
      sheet.duties.length > 0 ? dutiesOf(plan, sheet, unit, context) : paragraph(setText('text', sheetWords.noDuties)),
      ...(sheet.talks.length > 0
        ? [section(sheetWords.talks), talksOf(sheet.talks, units, { cited: true, reader: unit.id })]
        : []),
      ...(invites ? [section(sheetWords.invitations), invitationsOf(sheet)] : []),
      ...eventOf(plan, issuer),
      ...(sheet.elsewhere.length > 0
        ? [
            section(sheetWords.elsewhere),
            entriesOf(
              0,
              sheet.elsewhere.map(({ address, text }) => ({
                key: null,
                texts: (width) => [setQuoted('brief', text, asSentence(citeAddress(address)), width)],
              })),
            ),
          ]
        : []),
      paragraph(
        setPieces('brief', [
          ...(kinOf(sheet).length > 0
            ? [
                ...piecesOf(`${kinHeading(sheet)}: `, { bold: true, italic: false }),
                ...piecesOf(`${namesOf(units, kinOf(sheet))}. `, styles.brief),
              ]
            : []),
          ...piecesOf(namesAsOf(plan), styles.brief),
        ]),
      ),
    ],
  );
}

const section = (name: string): BlockData => heading(2, 'heading', name, { ruled: true });
const paragraph = (text: TextData): BlockData => ({ type: 'paragraph', text });

const quoted = (text: string, place: string): Parameters<typeof entriesOf>[1][number] => ({
  key: null,
  texts: (width) => [setQuoted('text', text, place, width)],
});

function dutiesOf(plan: Plan, { duties, groups }: Sheet, unit: Unit, { units }: FileContext): BlockData {
  const bearers = (duty: Duty): string[] => {
    const { lead, ids } = bearersOf(duty, unit.id, groups);
    return ids.length === 0 ? [] : [`${lead} ${namesOf(units, ids)}`];
  };
  return entriesOf(
    leaf.width,
    dutiesByDay(duties, plan).map(({ duty, day }) => ({
      key:
        day === undefined
          ? { blank: true }
          : { leaf: leafOf(day.when, { ...(day.kind === 'deadline' ? { tone: 'due' } : {}), silent: true }) },
      texts: (width) => [
        setText('strong', `${dutyDayInWords(day)}${day === undefined ? '' : ` “${day.when.phrase}”`}`, width),
        setQuoted('text', duty.text, [citeClause(duty.address), ...bearers(duty)].join(afterPlace), width),
      ],
    })),
  );
}

function invitationsOf({ invitations }: Sheet): BlockData {
  if (invitations.length === 0) return paragraph(setText('text', sheetWords.noInvitations));
  return entriesOf(
    0,
    invitations.map(({ text, address }) => quoted(text, citeClause(address))),
  );
}

/** When and where the event is, exactly as the plan says it. */
function eventOf({ event }: Plan, issuer: string): BlockData[] {
  if (event === undefined) return [];
  const { when, whenText, venue } = event;
  const said = [whenText, venue].filter((place) => place !== undefined);
  const toCome = dayToCome(event, issuer);
  return [
    section(withoutEnd(event.name)),
    entriesOf(when === undefined ? 0 : leaf.width, [
      {
        key: when === undefined ? null : { leaf: leafOf(when) },
        texts: (width) => [
          ...said.flatMap(({ text, address }) => [setQuoted('text', text, citeClause(address), width)]),
          ...(toCome === '' ? [] : [setText('small', toCome, width)]),
        ],
      },
    ]),
  ];
}
