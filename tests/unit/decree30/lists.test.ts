import { expect, test } from 'vitest';
import { gatherLists } from '../../../src/components/notice/lists.ts';
import { machineTime } from '../../../src/components/notice/machine-time.ts';
import type { Item, Paragraph } from '../../../src/plan/types.ts';

const item = (address: string): Item => ({ type: 'item', label: '-', address, children: [], blocks: [] });
const paragraph: Paragraph = { type: 'paragraph', children: [] };

test('neighbouring items form one list, and nothing changes its place', () => {
  const gathered = gatherLists([item('a'), item('b'), paragraph, item('c')]);
  expect(gathered).toEqual([
    { type: 'list', items: [item('a'), item('b')] },
    paragraph,
    { type: 'list', items: [item('c')] },
  ]);
});

test('a day, a day with its hour and a whole month have a machine form; other spans have none', () => {
  const when = { certainty: 'fixed', phrase: '' } as const;
  expect(machineTime({ ...when, from: '2023-10-30', to: '2023-10-30' })).toBe('2023-10-30');
  expect(machineTime({ ...when, from: '2023-10-30', to: '2023-10-30', start: '08:00' })).toBe('2023-10-30T08:00+07:00');
  expect(machineTime({ ...when, from: '2024-02-01', to: '2024-02-29' })).toBe('2024-02');
  expect(machineTime({ ...when, from: '2023-11-11', to: '2023-11-30' })).toBeUndefined();
});
