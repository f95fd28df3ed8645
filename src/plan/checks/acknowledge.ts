/** Settles the findings that plan.mdx acknowledges: they are no longer printed and become editorial notes. */
import type { Finding, Place } from '../findings.ts';
import type { PlanFrontMatter } from '../read/schema.ts';
import type { EditorialNote, Plan } from '../types.ts';
import { walk } from '../visit.ts';

export interface Settled {
  findings: Finding[];
  notes: EditorialNote[];
}

const aroundParts = ['masthead', 'subject', 'basis', 'preamble'];
const afterParts = ['closing', 'recipients', 'signature'];

/** Matches acknowledgements with notices; orders all notes as the document runs. */
export function acknowledge(
  plan: Plan,
  findings: readonly Finding[],
  front: PlanFrontMatter,
  locate: (path: readonly PropertyKey[]) => Place,
): Settled {
  const settled = new Set<Finding>();
  const notes: EditorialNote[] = [];
  const remaining: Finding[] = [];

  front.acknowledged.forEach(({ check, at, quote, reason }, index) => {
    const found = findings.filter(
      (finding) =>
        finding.severity === 'notice' &&
        finding.check === check &&
        finding.at === at &&
        (quote === undefined || finding.quote === quote),
    );
    if (found.length === 0) {
      remaining.push({
        check: 'stale-acknowledgement',
        severity: 'notice',
        place: locate(['acknowledged', index]),
        message: `Mục ghi nhận "${check}" tại "${at}"${quote === undefined ? '' : ` (“${quote}”)`} không còn khớp với cảnh báo nào.`,
        remedy: 'Bỏ mục này đi, hoặc sửa check, at, quote cho khớp với cảnh báo đang in.',
      });
      return;
    }
    for (const finding of found) settled.add(finding);
    const words = found[0]?.quote;
    notes.push({ at, ...(words === undefined ? {} : { quote: words }), text: reason });
  });

  const addressesIn = (parts: Plan['parts']): string[] =>
    [...walk(parts)].flatMap(({ node }) => (node.type === 'paragraph' ? [] : [node.address]));
  const places = [...aroundParts, ...addressesIn(plan.parts), ...afterParts, ...addressesIn(plan.annexes)];
  front.notes.forEach(({ at, quote, text }, index) => {
    if (!places.includes(at)) {
      remaining.push({
        check: 'missing-reference',
        severity: 'error',
        place: locate(['notes', index, 'at']),
        message: `Ghi chú đặt tại "${at}" nhưng văn bản không có chỗ nào như vậy.`,
        remedy:
          'Dùng địa chỉ như trên trang (ví dụ muc-iv-1-g4), hoặc masthead, basis, preamble, closing, recipients, signature.',
      });
    }
    notes.push({ at, ...(quote === undefined ? {} : { quote }), text });
  });

  return {
    findings: [...findings.filter((finding) => !settled.has(finding)), ...remaining],
    notes: notes.sort((a, b) => places.indexOf(a.at) - places.indexOf(b.at)),
  };
}
