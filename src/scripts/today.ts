/** Marks what is past, soon and today by the reader's date in Việt Nam. The page is right and complete without it. */
const dayLength = 86_400_000;
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** Whole days from today to the day; negative when it is past. */
const daysTo = (day: string): number => Math.round((Date.parse(day) - Date.parse(today)) / dayLength);

/** The state, and what is said of it. */
function describe(toFirst: number, toLast: number): [string, string] {
  if (toLast < 0) return ['past', 'đã qua'];
  if (toFirst < 0 && toFirst !== toLast) return ['today', 'đang trong khoảng này'];
  if (toFirst <= 0) return ['today', 'hôm nay'];
  return [toFirst <= 7 ? 'soon' : 'later', `còn ${String(toFirst)} ngày`];
}

for (const element of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const last = element.dataset.due ?? '';
  const first = element.dataset.from ?? last;
  if (Number.isNaN(Date.parse(last))) continue;
  const [state, words] = describe(daysTo(first), daysTo(last));
  element.dataset.state = state;
  const left = element.querySelector('[data-left]');
  if (left !== null) left.textContent = words;
}
