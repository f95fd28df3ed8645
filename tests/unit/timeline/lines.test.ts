import { expect, test } from 'vitest';
import { cutLines } from '../../../src/components/plan/timeline/lines.ts';
import { createRandom } from '../../../scripts/bench/random.ts';

test('a short text stays on one line', () => {
  expect(cutLines('Sở Nội vụ', 20, 2)).toEqual(['Sở Nội vụ']);
});

test('a longer one is cut between words and says so', () => {
  expect(cutLines('Sở, ban, ngành; UBMTTQ Việt Nam tỉnh; Các tổ chức', 20, 2)).toEqual([
    'Sở, ban, ngành;',
    'UBMTTQ Việt Nam…',
  ]);
});

test('no line is longer than its room, and nothing is left out without a sign', () => {
  const random = createRandom(1);
  for (let run = 0; run < 2000; run += 1) {
    const words = Array.from({ length: Math.floor(random() * 20) }, () => 'x'.repeat(1 + Math.floor(random() * 12)));
    const room = 13 + Math.floor(random() * 40);
    const lines = cutLines(words.join(' '), room, 2);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
    if (!(lines.at(-1)?.endsWith('…') ?? false)) expect(lines.join(' ')).toBe(words.join(' '));
  }
});
