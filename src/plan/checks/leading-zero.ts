import { partsOfDay } from '../../vietnamese/dates.ts';
import type { Check, CheckContext, Notice } from './check.ts';

/** Numbers below 10, days below 10 and the months 1 and 2 are written with a zero (NĐ 30/2020, Phụ lục I, Phần I, II.3.c and II.4.b). */
export const checkLeadingZero: Check = (context) => {
  const { number, date, issuedOn } = context.plan.masthead;
  const { day, month } = partsOfDay(issuedOn);
  const [printedDay = '', printedMonth = ''] = date.match(/\d+/gu) ?? [];
  return [
    ...(/^\s*[1-9]\s*$/u.test(number) ? [describe(context, 'number', number.trim())] : []),
    ...((day < 10 && printedDay.length < 2) || (month < 3 && printedMonth.length < 2)
      ? [describe(context, 'date', date)]
      : []),
  ];
};

function describe({ locate }: CheckContext, field: 'number' | 'date', quote: string): Notice {
  return {
    place: locate([field]),
    at: 'masthead',
    quote,
    message: `“${quote}” thiếu số 0 phía trước.`,
    remedy:
      'Theo thể thức, số nhỏ hơn 10, ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0; nếu bản gốc in như vậy thì giữ nguyên và ghi nhận ở acknowledged.',
  };
}
