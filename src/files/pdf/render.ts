/** The PDF files of a plan, PDF/A-2a: the notice in the form of NĐ 30/2020, its programme, and a unit's sheet. */
import type { Plan } from '../../plan/types.ts';
import type { Unit } from '../../plan/units.ts';
import type { FileContext } from '../context.ts';
import { compilePdf } from './compiler.ts';
import { noticeData } from './notice/notice.ts';
import { programmeData } from './sheet/programme.ts';
import { unitSheetData } from './sheet/unit-sheet.ts';

/**
 * Renders the notice; the same plan gives the same bytes.
 * @throws Error in Vietnamese if a letter of the plan is in no font
 */
export function renderPdf(plan: Plan, context: FileContext): Promise<Uint8Array> {
  return compilePdf('notice', noticeData(plan, context), { title: plan.id, on: plan.masthead.issuedOn });
}

/** Renders the programme, on one sheet where it fits; throws as `renderPdf`. */
export function renderProgrammePdf(plan: Plan, context: FileContext): Promise<Uint8Array> {
  const title = `chương trình ${plan.id}`;
  return compilePdf('sheet', programmeData(plan, context), { title, on: plan.masthead.issuedOn });
}

/** Renders what the plan says to one unit, on one sheet where it fits; throws as `renderPdf`. */
export function renderUnitSheetPdf(plan: Plan, unit: Unit, context: FileContext): Promise<Uint8Array> {
  const title = `${plan.id}, ${unit.id}`;
  return compilePdf('sheet', unitSheetData(plan, unit, context), { title, on: plan.masthead.issuedOn });
}
