import { describe, expect, test } from 'vitest';
import { dutiesByDay, dutyDay } from '../../../src/plan/duty-day.ts';
import type { Duty } from '../../../src/plan/derived.ts';
import { renderUnitSheetPdf } from '../../../src/files/pdf/render.ts';
import { gatherLines } from '../../../src/form/pdf/lines.ts';
import { measurePdf } from '../../../src/form/pdf/open.ts';
import { endedSentence } from '../../../src/presentation/plan-text.ts';
import { dutyDayInWords, sheetWords, summariseSheet } from '../../../src/presentation/sheet-text.ts';
import { sheetOf, sheetUnits } from '../../../src/presentation/sheets.ts';
import { loadSite, planOf, siteFolders, siteUrl } from '../../helpers/load-site.ts';

const { plans, units } = await loadSite('tests/fixtures/moc-thoi-gian/content');
const plan = planOf({ plans, units, findings: [] }, '61-kh-ubnd');
const commune = units.get('ubnd-xa-an-khe');
if (commune === undefined) throw new Error('No such unit.');
const sheet = sheetOf(plan, commune, units);

describe('a duty with a day that is no limit', () => {
  test('stands under that day, in order with the limits', () => {
    const found = dutiesByDay(sheet.duties, plan).map(({ day }) => `${day?.kind ?? ''}: ${dutyDayInWords(day)}`);
    expect(found).toEqual([
      'deadline: Ngày cuối cùng: thứ Tư, 27/11/2024',
      'deadline: Ngày cuối cùng: thứ Tư, 27/11/2024',
      'deadline: Ngày cuối cùng: thứ Tư, 27/11/2024',
      'date: Từ 10/12/2024 đến 20/12/2024',
      'date: Từ 11/12/2024 đến 12/12/2024',
      'date: 07:30, thứ Năm, 12/12/2024',
      'date: Từ 30/12/2024 đến 05/01/2025',
    ]);
  });

  test('is counted apart from the limits, and nowhere said to have no day', async () => {
    expect(summariseSheet(sheet, plan, false)).toBe('7 việc, 3 việc có thời hạn, 4 việc có nêu ngày');
    const pages = await measurePdf(await renderUnitSheetPdf(plan, commune, { units, site: siteUrl }));
    const lines = pages.flatMap(({ pieces }, page) => gatherLines(pieces, page)).map(({ text }) => text);
    expect(lines.join(' ')).toContain('07:30, thứ Năm, 12/12/2024 “lúc 07 giờ 30 ngày 12/12/2024”');
    expect(lines.join(' ')).not.toContain(sheetWords.noLastDay);
  });

  test('has none where it names a day before the plan was issued', () => {
    const phrase = 'ngày 01/01/2020';
    const when = { from: '2020-01-01', to: '2020-01-01', certainty: 'fixed', phrase } as const;
    const duty: Duty = {
      units: [],
      text: phrase,
      children: [{ type: 'date', when, children: [{ type: 'text', value: phrase }] }],
      address: 'muc-i',
    };
    expect(dutyDay(duty, plan)).toBeUndefined();
    expect(dutyDayInWords(undefined)).toBe(sheetWords.noLastDay);
  });
});

test.each([
  ['đúng tiến độ;', 'Đúng tiến độ.'],
  ['đúng tiến độ.', 'Đúng tiến độ.'],
  ['xem xét, quyết định./.', 'Xem xét, quyết định./.'],
  ['Ban Thi đua (Sở Nội vụ)', 'Ban Thi đua (Sở Nội vụ).'],
  ['“bền vững.”', '“bền vững.”'],
  ['', ''],
])('a quoted sentence ends before its place: %s', (text, ended) => {
  expect(endedSentence(text)).toBe(ended);
});

test('where an annex says to which plan it belongs, no unit is talked of', async () => {
  const sites = await Promise.all(siteFolders.map(loadSite));
  const elsewhere = sites.flatMap((each) =>
    each.plans.flatMap((one) =>
      sheetUnits(one, each.units).flatMap((id) => {
        const unit = each.units.get(id);
        return unit === undefined ? [] : sheetOf(one, unit, each.units).elsewhere.map(({ text }) => text);
      }),
    ),
  );
  expect(elsewhere.length).toBeGreaterThan(10);
  expect(elsewhere.filter((text) => text.startsWith('(Kèm theo'))).toEqual([]);
});
