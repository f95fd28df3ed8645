/** Marks what is past, today and next by the reader's date in Việt Nam. The page is right and complete without it. */
const dayLength = 86_400_000;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** Whole days from today to the day; negative when it is past. */
const daysTo = (day: string): number => Math.round((Date.parse(day) - Date.parse(today)) / dayLength);

function describe(toFirst: number, toLast: number): { state: string; words: string } {
  if (toLast < 0) return { state: 'past', words: 'đã qua' };
  if (toFirst < 0 && toFirst !== toLast) return { state: 'today', words: 'đang trong khoảng này' };
  if (toFirst <= 0) return { state: 'today', words: 'hôm nay' };
  return { state: toFirst <= 7 ? 'soon' : 'later', words: `còn ${String(toFirst)} ngày` };
}

let nearest = '';
const waiting: { element: HTMLElement; day: string }[] = [];
for (const element of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const last = element.dataset.due ?? '';
  const first = element.dataset.from ?? last;
  if (Number.isNaN(Date.parse(last))) continue;
  const { state, words } = describe(daysTo(first), daysTo(last));
  element.dataset.state = state;
  const left = element.querySelector('[data-left]');
  if (left !== null) left.textContent = words;
  if (state === 'past') continue;
  waiting.push({ element, day: first });
  if (nearest === '' || first < nearest) nearest = first;
}
for (const { element, day } of waiting) if (day === nearest) element.dataset.next = '';
