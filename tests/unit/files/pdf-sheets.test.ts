/** The programme and the units' sheets as PDF: what the pages say, on A4, archival. */
import { describe, expect, test } from 'vitest';
import { agenda, talks } from '../../../src/plan/agenda.ts';
import { renderProgrammePdf, renderUnitSheetPdf } from '../../../src/files/pdf/render.ts';
import { gatherLines } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import { asSentence, citeClause, endedSentence } from '../../../src/presentation/plan-text.ts';
import { openQuestions, textWithoutClock } from '../../../src/presentation/programme-text.ts';
import { bearersOf, lastDayInWords, summariseSheet } from '../../../src/presentation/sheet-text.ts';
import { sheetOf, sheetUnits } from '../../../src/presentation/sheets.ts';
import { elementsOf, inspectPdf } from '../../helpers/pdf.ts';
import { loadSite, siteFolders, siteUrl } from '../../helpers/load-site.ts';

const sites = await Promise.all(siteFolders.map(loadSite));
const plans = sites.flatMap((each) => each.plans.map((plan) => [plan.id, plan, each.units] as const));

const letters = (text: string): string => text.replace(/\s+/gu, '');

/** The letters in the order in which they are drawn: lines, columns and pages do not count. */
async function lettersOf(pdf: Uint8Array): Promise<string> {
  return (await measurePdf(pdf))
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join('')
    .normalize('NFC');
}

const [first] = plans;
if (first === undefined) throw new Error('No plan in content/.');
const [, plan2976, units2976] = first;

async function expectArchival(pdf: Uint8Array, title: string): Promise<void> {
  const file = await inspectPdf(pdf);
  expect(file.metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part><pdfaid:conformance>A</u);
  expect(file).toMatchObject({ title, language: 'vi-VN', isMarked: true, notEmbedded: 0 });
  expect(file.fonts).toContain('Tinos-Regular');
  expect(file.fonts.filter((name) => !name.startsWith('Tinos'))).toEqual([]);
  const roles = file.sheets.flatMap(({ structure }) => elementsOf(structure).map(({ role }) => role));
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
  for (const { structure, drawn } of file.sheets)
    expect(elementsOf(structure).flatMap(({ id }) => id ?? [])).toEqual(drawn);
}

describe.each(plans)('of %s', (_, plan, units) => {
  test('the programme holds every item in order with its hours, every talk, and what is open', async () => {
    const pdf = await renderProgrammePdf(plan, { units, site: siteUrl });
    const found = await lettersOf(pdf);
    let from = 0;
    for (const item of agenda(plan)) {
      for (const part of [item.when?.start ?? '', textWithoutClock(item).replace(/[.;]\s*$/u, '')]) {
        const at = found.indexOf(letters(asSentence(part)).replace(/[.;]$/u, ''), from);
        expect(at, part).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }
    for (const { text } of talks(plan)) expect(found).toContain(letters(asSentence(text)));
    for (const line of openQuestions(plan, units.get(plan.masthead.issuer)?.name ?? ''))
      expect(found.includes(letters(line)), line).toBe(plan.event !== undefined);
    expect(found).toContain(`${siteUrl.href}ke-hoach/${plan.id}/chuong-trinh/`);
    const number = `Kế hoạch số ${plan.masthead.number.trim()}/${plan.masthead.notation}`;
    await expectArchival(pdf, `Chương trình: ${plan.event?.name ?? number}`);
  });

  test('every sheet holds the duties in order of their last day, with clause and bearers, talks and invitations', async () => {
    for (const id of sheetUnits(plan, units)) {
      const unit = units.get(id);
      if (unit === undefined) continue;
      const sheet = sheetOf(plan, unit, units);
      const found = await lettersOf(await renderUnitSheetPdf(plan, unit, { units, site: siteUrl }));
      const days = sheet.duties.flatMap(({ due }) => due?.to ?? []).toSorted();
      const places = days.map((to) => found.indexOf(letters(lastDayInWords({ to }).slice('Ngày cuối cùng: '.length))));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places).not.toContain(-1);
      for (const duty of sheet.duties) {
        expect(found).toContain(letters(`${endedSentence(duty.text)} ${citeClause(duty.address)}`));
        const { lead, ids } = bearersOf(duty, id, sheet.groups);
        if (ids.length > 0)
          expect(found).toContain(letters(`· ${lead} ${ids.map((each) => units.get(each)?.name ?? each).join('; ')}`));
      }
      for (const { text, address } of [...sheet.talks, ...sheet.invitations, ...sheet.elsewhere])
        expect(found).toContain(letters(endedSentence(text)) + letters(asSentence(citeClause(address)).slice(0, 4)));
    }
  });
});

test('programme and sheets of the conference take one page each', async () => {
  const pages = async (pdf: Uint8Array): Promise<number> => (await measurePdf(pdf)).length;
  expect(await pages(await renderProgrammePdf(plan2976, { units: units2976, site: siteUrl }))).toBe(1);
  for (const id of sheetUnits(plan2976, units2976)) {
    const unit = units2976.get(id);
    if (unit !== undefined)
      expect(await pages(await renderUnitSheetPdf(plan2976, unit, { units: units2976, site: siteUrl })), id).toBe(1);
  }
});

test('a sheet is archival, names itself, and is the same on every run', async () => {
  const unit = units2976.get('so-ldtbxh');
  if (unit === undefined) throw new Error('No so-ldtbxh in units.yaml.');
  const context = { units: units2976, site: siteUrl };
  const pdf = await renderUnitSheetPdf(plan2976, unit, context);
  await expectArchival(pdf, `${unit.name}: việc trong Kế hoạch 2976/KH-UBND`);
  expect(await renderUnitSheetPdf(plan2976, unit, context)).toEqual(pdf);
  expect(await lettersOf(pdf)).toContain(
    letters(`${asSentence(summariseSheet(sheetOf(plan2976, unit, units2976), plan2976, true))}.`),
  );
});

test('what is long goes on, within the margins, and says on which page one is', async () => {
  const { event } = plan2976;
  if (event === undefined) throw new Error('The plan has no event.');
  const long = { ...plan2976, event: { ...event, name: 'Hội nghị '.repeat(200) } };
  const pages = await measurePdf(await renderProgrammePdf(long, { units: units2976, site: siteUrl }));
  expect(pages.length).toBeGreaterThan(1);
  const lines = pages.flatMap(({ pieces }, index) => gatherLines(pieces, index));
  expect(lines.filter(({ left, right }) => left < 19.9 || right > 192.2)).toEqual([]);
  expect(lines.some(({ text }) => text.endsWith(`2/${pages.length}`))).toBe(true);
});
