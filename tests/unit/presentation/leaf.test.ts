import { describe, expect, test } from 'vitest';
import type { When } from '../../../src/plan/types.ts';
import { leafFace } from '../../../src/presentation/leaf.ts';

const day: When = { from: '2023-11-15', to: '2023-11-15', certainty: 'fixed', phrase: 'ngày 15/11/2023' };

describe('a leaf of the calendar', () => {
  test('shows month, day without a leading zero and weekday', () => {
    expect(leafFace({ ...day, from: '2023-11-09', to: '2023-11-09' })).toEqual({
      tone: 'plain',
      from: '2023-11-09',
      to: '2023-11-09',
      month: 'Tháng 11',
      year: '2023',
      first: '9',
      foot: 'Thứ Năm',
    });
  });

  test('of a deadline shows the last day only', () => {
    const face = leafFace({ ...day, from: '2023-10-30', end: '16:30' }, 'due');
    expect(face).toMatchObject({ first: '15', foot: 'Thứ Tư', clock: '16:30' });
    expect(face.last).toBeUndefined();
  });

  test('of a window shows both ends, counts its days, and is expected where the document says so', () => {
    const face = leafFace({ ...day, from: '2023-11-11', to: '2023-11-30', certainty: 'expected' });
    expect(face).toMatchObject({ tone: 'expected', first: '11', last: '30', month: 'Tháng 11', foot: '20 ngày' });
  });

  test('of a window over New Year names both months and both years', () => {
    expect(leafFace({ ...day, from: '2023-12-28', to: '2024-01-03' })).toMatchObject({
      month: 'Tháng 12–1',
      year: '2023–2024',
      first: '28',
      last: '3',
    });
  });
});
