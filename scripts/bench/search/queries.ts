/** What the measurement types. */
import type { Plan } from '../../../src/plan/types.ts';
import { words } from '../../../src/plan/words.ts';
import { subjectLine } from '../../../src/presentation/plan-text.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { createRandom } from '../random.ts';

export interface NamedQuery {
  name: string;
  typed: string;
}

/** First queries of different sorts: common, rare, figures, names, a whole sentence. */
export function firstQueries(plans: readonly Plan[]): NamedQuery[] {
  const old = plans[Math.floor(plans.length * 0.7)];
  return [
    { name: 'hai từ không dấu', typed: 'giam ngheo' },
    { name: 'một từ thường gặp', typed: 'báo cáo' },
    { name: 'tên viết tắt của đơn vị', typed: 'Sở LĐTBXH' },
    { name: 'số, ký hiệu', typed: '2976/KH-UBND' },
    { name: 'ngày', typed: '16/11/2023' },
    { name: 'từ hiếm', typed: rareWord(plans) },
    { name: 'bốn từ', typed: 'khen thuong tap the' },
    { name: 'trích yếu của một kế hoạch cũ', typed: old === undefined ? 'kế hoạch' : subjectLine(old).slice(0, 200) },
  ];
}

/** Phrases of one to four words as they stand in the plans, half of them without marks; the same on every run. */
export function samplePhrases(plans: readonly Plan[], count: number): string[] {
  const random = createRandom(count);
  const texts = plans.map((plan) => words(plan));
  return Array.from({ length: count }, (_, index) => {
    const all = texts[Math.floor(random() * texts.length)] ?? [];
    const length = 1 + (index % 4);
    const start = Math.floor(random() * (all.length - length));
    const phrase = all.slice(start, start + length).join(' ');
    return index % 2 === 0 ? phrase : fold(phrase).toLowerCase();
  }).filter((phrase) => /[\p{L}\p{N}]{2}/u.test(phrase));
}

/** What is typed again and again while the processor is slowed. */
export const warmQueries = [
  'dia diem',
  'hội nghị',
  'ldtbxh',
  'thực hiện',
  'chu prong',
  'báo cáo tham luận',
  'ủy ban nhân dân',
  '16/11',
  'th',
  'ban',
];

/** A word that one plan alone has, from the older half if there is one. */
function rareWord(plans: readonly Plan[]): string {
  const owners = new Map<string, number>();
  for (const [place, plan] of plans.entries())
    for (const word of new Set(words(plan).filter((each) => /^\p{Lu}\p{Ll}{3,}$/u.test(each))))
      owners.set(word, owners.has(word) ? -1 : place);
  const rare = [...owners].filter(([, place]) => place >= plans.length / 2);
  return (rare[0] ?? [...owners].find(([, place]) => place >= 0))?.[0] ?? 'Pleiku';
}
