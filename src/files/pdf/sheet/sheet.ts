/** What the pages below a plan have in common on paper: the line above the title, the title, the foot. */
import type { Plan } from '../../../plan/types.ts';
import { citePlan, kindName, planName, planNumber, unitName } from '../../../presentation/plan-text.ts';
import { partsOfDay } from '../../../vietnamese/dates.ts';
import type { FileContext } from '../../context.ts';
import { fonts } from '../notice/figures.ts';
import type { BlockData, EntriesData, KeyData, SheetData, TextData } from './data.ts';
import { leaf, page, textHeight, textWidth, types } from './figures.ts';
import { setText, titleOf } from './text.ts';

interface Head {
  /** Of the file. */
  title: string;
  /** On the page. */
  name: string;
  /** Below the title, where that does not say what the plan is about. */
  subject?: string;
  /** The page that says the same on the site. */
  path: string;
}

/** A page with its head and foot. */
export function sheetOf(plan: Plan, { units, site }: FileContext, head: Head, blocks: readonly BlockData[]): SheetData {
  const { issuer, issuedOn } = plan.masthead;
  const issuerName = unitName(units, issuer);
  return {
    document: {
      title: head.title,
      author: issuerName,
      keywords: [kindName(plan), planNumber(plan)],
      date: partsOfDay(issuedOn),
    },
    fonts,
    page,
    leaf,
    styles: types,
    foot: `${planName(plan)} · ${new URL(head.path, site).href}`,
    blocks: [
      { type: 'paragraph', text: setText('of', `${citePlan(plan)} của ${issuerName}`) },
      titleOf(head.name),
      ...(head.subject === undefined ? [] : [{ type: 'paragraph' as const, text: setText('subject', head.subject) }]),
      ...blocks,
    ],
  };
}

export const gap = 12;

export interface Entry {
  key: KeyData;
  /** Sets the texts in the width that is left for them. */
  texts: (width: number) => TextData[];
}

/** A list; `key` is the width of what stands before each entry, 0 for nothing. */
export function entriesOf(key: number, entries: readonly Entry[]): EntriesData {
  const width = textWidth - (key === 0 ? 0 : key + gap);
  return {
    type: 'entries',
    key,
    gap,
    entries: entries.map((entry) => {
      const texts = entry.texts(width);
      return { key: entry.key, texts, breakable: heightOf(texts) > textHeight / 2 };
    }),
  };
}

function heightOf(texts: readonly TextData[]): number {
  return texts.reduce((sum, { style, runs }) => {
    const { above = 0, below = 0 } = types[style] ?? {};
    return sum + (1 + runs.filter((run) => typeof run === 'number').length) * (above + below);
  }, 0);
}
