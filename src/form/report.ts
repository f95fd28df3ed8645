/** Measures a notice against NĐ 30/2020, rule by rule. */
import type { MeasuredNotice } from './model.ts';
import { paragraphsOf, type Found, type Role } from './recognise/found.ts';
import { recognise } from './recognise/recognise.ts';
import { catalogue } from './rules/catalogue.ts';
import type { Rule } from './rules/rule.ts';
import { decreeYardstick, type Yardstick } from './yardstick.ts';

/**
 * `pass` đạt · `fail` không đạt · `unknown` không xét được · `remark` ghi nhận (a departure in the document's words) ·
 * `notApplicable` the notice has nothing of the kind.
 */
export type Conclusion = 'pass' | 'fail' | 'unknown' | 'remark' | 'notApplicable';

/** One row of the report. */
export interface Result {
  rule: string;
  kind: Rule['kind'];
  group: string;
  name: string;
  cite: string;
  required: string;
  measured: string;
  conclusion: Conclusion;
}

export interface Report {
  source: MeasuredNotice['source'];
  /** False where hardly any element of a notice was found: some other kind of file. */
  isNotice: boolean;
  /** Why nothing but the paper was judged. */
  unreadable?: string;
  /** Every rule of the catalogue, in its order. */
  results: readonly Result[];
  counts: Readonly<Record<Conclusion, number>>;
}

/** What a scan shows of itself. */
const readableInScan: readonly string[] = ['paper', 'orientation'];

/** Judges a measured notice. */
export function judge(notice: MeasuredNotice, yardstick: Yardstick = decreeYardstick): Report {
  const found = recognise(notice);
  const results = catalogue.map((rule): Result => {
    const { id, kind, group, name, cite } = rule;
    const isHidden = notice.unreadable !== undefined && !readableInScan.includes(id);
    const { verdict, measured } = isHidden
      ? { verdict: 'unknown' as const, measured: notice.unreadable ?? '' }
      : rule.judge(found, yardstick);
    const conclusion = verdict === 'fail' && kind === 'words' ? 'remark' : verdict;
    return { rule: id, kind, group, name, cite, required: rule.required(yardstick), measured, conclusion };
  });
  return {
    source: notice.source,
    isNotice: looksLikeNotice(found),
    ...(notice.unreadable === undefined ? {} : { unreadable: notice.unreadable }),
    results,
    counts: countConclusions(results),
  };
}

/** Elements by whose words a notice is known, and how many of them it takes. */
const signs: readonly Role[] = ['nationalTitle', 'motto', 'number', 'dateline', 'kind', 'recipientsLabel'];
const fewestSigns = 3;

const looksLikeNotice = (found: Found): boolean =>
  found.notice.unreadable !== undefined ||
  signs.filter((role) => paragraphsOf(found, role).length > 0).length >= fewestSigns;

function countConclusions(results: readonly Result[]): Record<Conclusion, number> {
  const counts: Record<Conclusion, number> = { pass: 0, fail: 0, unknown: 0, remark: 0, notApplicable: 0 };
  for (const { conclusion } of results) counts[conclusion] += 1;
  return counts;
}

/** True if nothing of its form departs from the decree. */
export const conforms = ({ counts }: Report): boolean => counts.fail === 0;
