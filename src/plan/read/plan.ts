/** A plan's folder → the tree. */
import { findTimes } from '../../vietnamese/time/find-times.ts';
import { createAddressBook } from '../address.ts';
import { acknowledge } from '../checks/acknowledge.ts';
import { checkPlan } from '../checks/catalogue.ts';
import { readEvent } from '../event.ts';
import { refuse, type Finding, type Place } from '../findings.ts';
import { blockText } from '../words.ts';
import { settleEvent } from '../settled-event.ts';
import type { Address, Day, Inline, Paragraph, Plan } from '../types.ts';
import type { Units } from '../units.ts';
import { collectDefinitions, createAbbreviationFinder } from './abbreviations.ts';
import { checkFolder, openFolder, type OpenFile, type OpenFiles, type PlanFolder } from './folder.ts';
import { buildInline } from './inline.ts';
import type { Line } from './lines.ts';
import type { OutlineContext } from './outline.ts';
import { buildPart, roleOf } from './part.ts';
import { plainPassage, type Passage, type ReadPassage } from './passage.ts';
import { checkEventToSettle, checkRelations } from './relations.ts';
import { recognise, type Recogniser } from './recognise.ts';
import { planFrontMatterSchema, type PlanFrontMatter } from './schema.ts';
import { checkSignedFile } from './signed-file.ts';
import { createUnitFinder } from './unit-names.ts';
import { createYears } from './years.ts';
import { readYaml, type YamlResult } from './yaml.ts';

export interface PlanResult {
  /** Undefined where errors leave no tree. */
  plan: Plan | undefined;
  findings: Finding[];
  /** Where plan.mdx states the number, for messages about two plans. */
  place: Place;
}

/** Reads a plan from the files of its folder. Never throws on what authors write: everything wrong is a finding. */
export function readPlan(folder: PlanFolder, units: Units): PlanResult {
  const { files, findings } = openFolder(folder);
  const main = files.get('plan');
  const top: Place = { file: `${folder.path}/plan.mdx`, line: 1, column: 1 };
  const fail = (finding: Finding): PlanResult => ({ plan: undefined, findings: [...findings, finding], place: top });
  if (main === undefined) {
    return fail(
      refuse('missing-reference', top, {
        message: `Thư mục ${folder.id} không có tệp plan.mdx.`,
        remedy: 'Thêm plan.mdx với phần đầu (số, ký hiệu, cơ quan…), xem trang Hướng dẫn › Viết kế hoạch.',
      }),
    );
  }
  if (main.yaml === undefined) {
    return fail(
      refuse('front-matter', top, {
        message: 'plan.mdx không có phần đầu giữa hai dòng ---.',
        remedy:
          'Mở đầu tệp bằng dòng ---, các trường number, notation, issuer…, rồi dòng ---; xem trang Hướng dẫn › Viết kế hoạch.',
      }),
    );
  }

  const yaml = readYaml({ source: main.source, ...main.yaml }, planFrontMatterSchema);
  const place = yaml.locate(['number']);
  findings.push(...yaml.findings);
  if (yaml.data === undefined) return { plan: undefined, findings, place };

  const front = yaml.data;
  const issuedOn = readIssueDate(front.date);
  findings.push(
    ...checkReferences(front, issuedOn, units, yaml.locate),
    ...checkRelations(front.relations, issuedOn, yaml.locate),
    ...checkFolder(folder, files, front, yaml.locate),
    ...checkSignedFile(folder.signed),
  );
  if (issuedOn === undefined || findings.some(({ severity }) => severity === 'error'))
    return { plan: undefined, findings, place };

  const {
    plan,
    passages,
    findings: found,
  } = buildPlan(folder.id, { files, main, front, issuedOn, units, locate: yaml.locate });
  findings.push(...found, ...checkPlan({ plan, units, passages, locate: yaml.locate }));
  const settled = acknowledge(plan, findings, front, yaml.locate);
  return { plan: { ...plan, notes: settled.notes }, findings: settled.findings, place };
}

interface Materials {
  files: OpenFiles;
  main: OpenFile;
  front: PlanFrontMatter;
  issuedOn: Day;
  units: Units;
  locate: YamlResult<PlanFrontMatter>['locate'];
}

function buildPlan(
  id: string,
  { files, main, front, issuedOn, units, locate }: Materials,
): { plan: Plan; passages: ReadPassage[]; findings: Finding[] } {
  const passages: ReadPassage[] = [];
  const findings: Finding[] = [];
  const years = createYears(issuedOn, front.subject);
  const recogniser: Recogniser = {
    findUnits: createUnitFinder(units, front.issuer, issuedOn),
    findAbbreviations: createAbbreviationFinder(collectDefinitions(textsOf(files))),
    venue: front.venue,
  };
  const read = (passage: Passage, at: Address): Inline[] => {
    const { meanings, findings: problems } = recognise(passage, recogniser, { ...years.of(at), issuedOn });
    passages.push({ passage, at });
    findings.push(...[...problems, ...findUnknownUnits(passage, units)].map((finding) => ({ ...finding, at })));
    return buildInline(passage, meanings);
  };
  const readValue = (text: string, path: readonly PropertyKey[], at: Address): Inline[] =>
    read(plainPassage(text, locate(path)), at);
  const context: OutlineContext = {
    claim: createAddressBook(),
    read,
    readHeading: (passage, at) => {
      years.note(passage.text, at);
      return read(passage, at);
    },
  };

  const split = main.lines.findIndex(({ type }) => type === 'parts');
  const opening = main.lines.slice(0, split);
  const basisLength = countBasis(opening);
  const draft: Plan = {
    type: 'plan',
    id,
    masthead: {
      parentLines: front.parent,
      issuerLines: front.issuerLines,
      issuer: front.issuer,
      number: front.number,
      notation: front.notation,
      place: front.place,
      date: front.date,
      issuedOn,
    },
    kind: front.kind,
    subject: readValue(front.subject, ['subject'], 'subject'),
    basis: readParagraphs(opening.slice(0, basisLength), 'basis', read),
    preamble: readParagraphs(opening.slice(basisLength), 'preamble', read),
    parts: front.parts.map((name, index) => buildPart(files.get(name)?.lines ?? [], roleOf(name), index + 1, context)),
    closing: readParagraphs(main.lines.slice(split + 1), 'closing', read),
    recipients: {
      label: front.recipients.label,
      lines: front.recipients.lines.map((line, index) => readValue(line, ['recipients', 'lines', index], 'recipients')),
    },
    signature: front.signature,
    annexes: front.annexes.map((name, index) => buildPart(files.get(name)?.lines ?? [], 'annex', index + 1, context)),
    relations: front.relations,
    notes: [],
    ...(front.verification ? {} : { verification: false }),
  };
  findings.push(...findLostWords(draft, front, files));
  const event = readEvent(draft, { name: front.event?.name, venue: front.venue });
  findings.push(...checkEventToSettle(front.relations, event, locate));
  return {
    plan: event === undefined ? draft : { ...draft, event: settleEvent(event, front.relations) },
    passages,
    findings,
  };
}

/** Every word of every part's file stands in the tree, in order; anything else would be a fault of the reader. */
function findLostWords(plan: Plan, front: PlanFrontMatter, files: OpenFiles): Finding[] {
  const split = (text: string): string => text.split(/\s+/u).join(' ').trim();
  const names = [...front.parts, ...front.annexes];
  return [...plan.parts, ...plan.annexes].flatMap((part, index) => {
    const file = files.get(names[index] ?? '');
    if (file === undefined || split(blockText(part)) === split(file.lines.flatMap(wordsOfLine).join(' '))) return [];
    return [
      refuse('lost-words', file.source.locate(0), {
        message: `Không đọc được trọn vẹn ${file.source.path}: có chữ bị mất hoặc đổi chỗ.`,
        remedy:
          'Xem lại cách lồng các khoản, điểm và tiêu đề trong tệp này; nếu đã đúng thì đây là lỗi của Niêm Yết, xin báo lại.',
      }),
    ];
  });
}

function wordsOfLine(line: Line): string[] {
  if (line.type === 'parts') return [];
  return line.type === 'table' ? line.rows.flat().map(({ text }) => text) : [line.label, line.passage.text];
}

function checkReferences(
  front: PlanFrontMatter,
  issuedOn: Day | undefined,
  units: Units,
  locate: Materials['locate'],
): Finding[] {
  return [
    ...(issuedOn === undefined
      ? [
          refuse('impossible-date', locate(['date']), {
            message: `Không đọc được ngày ban hành “${front.date}”.`,
            remedy: 'Viết ngày có thật, như in trên văn bản, ví dụ: ngày 30 tháng 10 năm 2023.',
          }),
        ]
      : []),
    ...(units.get(front.issuer) === undefined
      ? [
          refuse('missing-reference', locate(['issuer']), {
            message: `Không có đơn vị "${front.issuer}" trong content/units.yaml.`,
            remedy: 'Sửa lại id ở trường issuer, hoặc thêm đơn vị này vào units.yaml.',
          }),
        ]
      : []),
  ];
}

function findUnknownUnits(passage: Passage, units: Units): Finding[] {
  return passage.marks.flatMap((mark) =>
    mark.type === 'unit' && units.get(mark.unit) === undefined
      ? [
          refuse('missing-reference', mark.place, {
            message: `<Unit id="${mark.unit}"> nêu đơn vị không có trong content/units.yaml.`,
            remedy: 'Sửa lại id, hoặc thêm đơn vị này vào units.yaml.',
          }),
        ]
      : [],
  );
}

function readIssueDate(text: string): Day | undefined {
  const when = findTimes(text).find(({ kind }) => kind === 'date')?.when;
  return when?.from === when?.to ? when?.from : undefined;
}

function* textsOf(files: OpenFiles): Generator<string> {
  for (const { lines } of files.values()) {
    for (const line of lines) if (line.type === 'heading' || line.type === 'paragraph') yield line.passage.text;
  }
}

/** Paragraphs around the parts; a label there stays part of the words. */
function readParagraphs(lines: readonly Line[], at: Address, read: OutlineContext['read']): Paragraph[] {
  return lines.flatMap((line): Paragraph[] => {
    if (line.type === 'parts' || line.type === 'table') return [];
    const label: Inline[] = line.label === '' ? [] : [{ type: 'text', value: `${line.label} ` }];
    return [{ type: 'paragraph', children: [...label, ...read(line.passage, at)] }];
  });
}

/**
 * How many of the opening lines are the legal basis: those that end ";", and those that open as a basis does and end ".".
 * The issuer speaks in the last one, which is no basis unless it ends ";".
 */
function countBasis(lines: readonly Line[]): number {
  const speaks = lines.findIndex((line, index) => {
    const text = line.type === 'paragraph' ? line.passage.text.trimEnd() : '';
    const closes =
      text.endsWith('.') && index < lines.length - 1 && /^(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở)\s/u.test(text);
    return !text.endsWith(';') && !closes;
  });
  return speaks === -1 ? lines.length : speaks;
}
