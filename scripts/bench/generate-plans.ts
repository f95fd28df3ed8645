/** Many different plans out of the words of a few, the same on every run. */
import { createRandom } from '../../tests/helpers/random.ts';
import type { Content } from '../../src/plan/read/site.ts';

const strange = 0.25;

/**
 * Content with `count` plans in the form of the first one: its headings, and sentences of all of them in which
 * a quarter of the words is exchanged.
 */
export function generatePlans(pattern: Content, count: number, seed = 1): Content {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[], fallback: Item): Item =>
    items[Math.floor(random() * items.length)] ?? fallback;
  const [model] = pattern.plans;
  if (model === undefined) throw new Error('There is no plan to generate from');
  const bodies = pattern.plans.flatMap(({ files }) => files.map(({ text }) => text.replace(/^---[\s\S]*?\n---/u, '')));
  const sentences = bodies
    .flatMap((body) => body.split('\n'))
    .filter((line) => /^- \p{Lu}/u.test(line) && line.length > 30 && !/[<{]|\d\/\d/u.test(line));
  const words = [...new Set(bodies.join(' ').match(/\p{Ll}{2,}/gu) ?? [])];

  const vary = (line: string): string =>
    line.replace(/(?<![\p{L}\d])\p{Ll}{2,}(?![\p{L}\d])/gu, (word) => (random() < strange ? pick(words, word) : word));

  const plans = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1);
    const year = String(2025 - Math.floor((index * 8) / count));
    const [month, day] = [1 + Math.floor(random() * 12), 10 + Math.floor(random() * 18)];
    const id = `${number}-kh-ubnd-${year}`;
    return {
      id,
      path: `content/plans/${id}`,
      files: model.files.map((file) => {
        const name = file.path.split('/').at(-1) ?? '';
        const text = file.text
          .replace(/^number: .*$/mu, `number: "${number}"`)
          .replace(
            /^date: .*$/mu,
            `date: ngày ${String(day)} tháng ${month < 3 ? '0' : ''}${String(month)} năm ${year}`,
          )
          .replace(
            /^subject: .*$/mu,
            () => `subject: ${vary(pick(sentences, '- Tổ chức hội nghị').slice(2)).replace(/[:#"]/gu, '')}`,
          )
          .replace(/^(?:acknowledged|notes|relations):[\s\S]*?(?=^\S|^---)/gmu, '')
          .replace(/^- (?=\p{Lu}).*$/gmu, (line) => (line.includes('/') ? line : vary(pick(sentences, line))));
        return { path: `content/plans/${id}/${name}`, text: text.replaceAll(/(?<![\d-])2023/gu, year) };
      }),
    };
  });
  return { units: pattern.units, plans };
}
