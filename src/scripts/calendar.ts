/** Marks today on the calendar and narrows it to a unit or a plan; the choice stands in the address. */
import { describeDay, type DayFace, type WallLeaf } from '../presentation/month-days.ts';

const form = document.querySelector<HTMLFormElement>('[data-calendar-filter]');
const said = document.querySelector('[data-calendar-said]');
const months = [...document.querySelectorAll<HTMLElement>('.month')];
const days = [...document.querySelectorAll<HTMLTableCellElement>('td[data-day]')];
const fields = ['don-vi', 'ke-hoach'];

function markToday(): void {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  for (const cell of days) if (cell.dataset.day === today) cell.setAttribute('aria-current', 'date');
}

function selectOf(name: string): HTMLSelectElement | undefined {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLSelectElement ? field : undefined;
}

/** What has been chosen: an option with a value, or nothing. */
function chosen(name: string): HTMLOptionElement | undefined {
  const option = selectOf(name)?.selectedOptions[0];
  return option === undefined || option.value === '' ? undefined : option;
}

/** Takes the choice from the address; what the lists do not know counts as none. */
function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  for (const name of fields) {
    const select = selectOf(name);
    if (select === undefined) continue;
    select.value = asked.get(name) ?? '';
    if (select.selectedIndex === -1) select.value = '';
  }
}

function writeAddress(): void {
  const url = new URL(location.pathname, location.href);
  for (const name of fields) {
    const option = chosen(name);
    if (option !== undefined) url.searchParams.set(name, option.value);
  }
  if (url.search !== location.search) history.pushState(null, '', url);
}

function narrow(): void {
  const unit = chosen('don-vi');
  const plan = chosen('ke-hoach');
  const reach = unit && [unit.value, ...(unit.dataset.groups?.split(' ') ?? [])];
  let count = 0;
  for (const month of months) {
    for (const item of month.querySelectorAll<HTMLElement>('.entries > li')) {
      let left = 0;
      for (const entry of item.querySelectorAll<HTMLElement>('.dated')) {
        const concerned = entry.dataset.units?.split(' ') ?? [];
        const isShown =
          (plan === undefined || entry.dataset.plan === plan.value) &&
          (reach === undefined || reach.some((id) => concerned.includes(id)));
        entry.hidden = !isShown;
        if (isShown) left += 1;
      }
      item.hidden = left === 0;
      count += left;
    }
    month.hidden = month.querySelector('.entries > li:not([hidden])') === null;
    const link = document.querySelector<HTMLElement>(`.month-nav a[href="#${month.querySelector('h2')?.id ?? ''}"]`);
    if (link !== null) link.hidden = month.hidden;
  }
  drawDays();
  announce(count, unit?.text, plan?.dataset.name);
}

/** The leaves that are shown, as the wall needs them. */
function shownLeaves(): WallLeaf[] {
  const items = document.querySelectorAll<HTMLElement>('.month:not([hidden]) .entries > li:not([hidden])');
  return [...items].map(({ id, dataset, children }) => {
    const tone = dataset.tone === 'due' || dataset.tone === 'expected' ? dataset.tone : 'plain';
    return {
      id,
      from: dataset.from ?? '',
      to: dataset.due ?? '',
      tone,
      isSpan: dataset.isSpan !== undefined,
      count: children[1]?.querySelectorAll('.dated:not([hidden])').length ?? 0,
    };
  });
}

function drawDays(): void {
  const leaves = shownLeaves();
  for (const cell of days) {
    const face = describeDay(cell.dataset.day ?? '', leaves);
    setOrRemove(cell, 'data-tone', face.tone);
    setOrRemove(cell, 'data-span', face.span);
    setOrRemove(cell, 'data-opens', face.opens && '');
    cell.replaceChildren(drawDate(String(Number(cell.dataset.day?.slice(8))), face));
  }
}

function setOrRemove(cell: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) cell.removeAttribute(name);
  else cell.setAttribute(name, value);
}

function drawDate(date: string, { target, what = '', count }: DayFace): HTMLElement {
  if (target === undefined) return create('span', date);
  const link = document.createElement('a');
  link.href = `#${target}`;
  link.append(date, create('span', `: ${what}`, 'sr'));
  if (count > 1) link.append(' ', create('small', `${String(count)} mục`));
  return link;
}

function create(name: 'span' | 'small', text: string, className?: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== undefined) element.className = className;
  return element;
}

/** Says what is shown, also on paper; nothing where everything is. */
function announce(count: number, unit: string | undefined, plan: string | undefined): void {
  if (said === null) return;
  const of = [unit, plan].filter((name) => name !== undefined).join(', ');
  const found = count === 0 ? 'Không có mốc thời gian nào' : `${String(count)} mốc thời gian`;
  said.textContent = of === '' ? '' : `${found}: ${of}.`;
}

function start(): void {
  markToday();
  if (form === null) return;
  form.dataset.ready = '';
  const apply = (): void => {
    writeAddress();
    narrow();
  };
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  const restore = (): void => {
    readAddress();
    narrow();
  };
  addEventListener('popstate', restore);
  // A page that the browser brings back may have kept the choice of its form.
  addEventListener('pageshow', restore);
}

start();
