/** The search page: the whole list with its filters, kept in the page's address. */
import { passageKinds } from '../../search/document.ts';
import { firstReach, type Answer } from '../../search/engine.ts';
import type { Choice } from '../../search/rank.ts';
import { createAsker } from './ask.ts';
import { build } from './build.ts';
import { moveByKeys } from './keys.ts';
import { renderHit } from './render.ts';
import { describeAnswer, failure, nothingMore } from './words.ts';

const pageSize = 20;
/** So many plans more are looked into when more is asked for. */
const fartherReach = 3;

const hasMore = ({ plans, read, mayHaveMore }: Answer): boolean => plans > read || mayHaveMore;

/** The element that the page keeps for something; one outside the page where it has none. */
const find = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-${name}]`) ?? build('div');

export function attachList(form: HTMLFormElement, input: HTMLInputElement): void {
  const [results, status, contents, more, near] = [
    find('search-results'),
    find('search-status'),
    find('search-contents'),
    find('search-more'),
    find('search-near'),
  ];
  const selects = [...form.querySelectorAll('select')];
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.hidden = false;

  let answer: Answer | undefined;
  let shown = pageSize;
  let reach = firstReach;

  function show(): void {
    if (answer === undefined) return;
    const { hits, suggestions, query } = answer;
    const isAll = hits.length <= shown && !hasMore(answer);
    status.textContent = describeAnswer(answer, query.text) + (isAll && reach > firstReach ? ` ${nothingMore}` : '');
    results.replaceChildren(
      ...(hits.length > 0
        ? [build('ol', { class: 'hits' }, ...hits.slice(0, shown).map((hit) => renderHit(hit, query.text)))]
        : []),
    );
    near.replaceChildren(
      ...(suggestions.length > 0
        ? [
            'Có phải bạn tìm: ',
            ...suggestions.flatMap((text, index) => [
              ...(index === 0 ? [] : [', ']),
              build('a', { href: addressOf(text) }, text),
            ]),
            '?',
          ]
        : []),
    );
    contents.hidden = hits.length > 0;
    more.hidden = isAll;
  }

  function reset(): void {
    answer = undefined;
    status.textContent = '';
    results.replaceChildren();
    near.replaceChildren();
    contents.hidden = false;
    more.hidden = true;
  }

  const { ask } = createAsker(
    (given) => {
      answer = given;
      show();
    },
    () => {
      reset();
      status.textContent = failure;
    },
  );

  function addressOf(typed: string): string {
    const asked = new URLSearchParams({ ...(typed.trim() === '' ? {} : { q: typed }) });
    for (const { name, value } of selects) if (value !== '') asked.set(name, value);
    return `${location.pathname}${asked.size > 0 ? `?${asked.toString()}` : ''}`;
  }

  function chosen(): Choice {
    const valueOf = (name: string): string | undefined =>
      selects.find((select) => select.name === name)?.value || undefined;
    const [plan, year, unit] = ['ke-hoach', 'nam', 'don-vi'].map(valueOf);
    // The plans stand in their order behind "all plans".
    const planPlace = (selects.find(({ name }) => name === 'ke-hoach')?.selectedIndex ?? 0) - 1;
    const kind = passageKinds.find((each) => each === valueOf('loai'));
    const groups = selects.find(({ name }) => name === 'don-vi')?.selectedOptions[0]?.dataset.groups?.split(' ') ?? [];
    return {
      ...(plan === undefined ? {} : { plan, planPlace }),
      ...(kind === undefined ? {} : { kind }),
      ...(year === undefined ? {} : { year }),
      ...(unit === undefined ? {} : { units: [unit, ...groups] }),
    };
  }

  function run(later: boolean): void {
    shown = pageSize;
    reach = firstReach;
    if (input.value.trim() === '') {
      ask('', {}, { later: true });
      reset();
    } else ask(input.value, chosen(), { later });
  }

  function restore(): void {
    const asked = new URLSearchParams(location.search);
    input.value = asked.get('q') ?? '';
    for (const select of selects) select.value = asked.get(select.name) ?? '';
    for (const select of selects) if (select.selectedIndex === -1) select.value = '';
    run(false);
  }

  input.addEventListener('input', () => {
    history.replaceState(null, '', addressOf(input.value));
    run(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (addressOf(input.value) !== location.pathname + location.search)
      history.pushState(null, '', addressOf(input.value));
    run(false);
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    history.pushState(null, '', addressOf(input.value));
    run(false);
  });
  more.addEventListener('click', () => {
    shown += pageSize;
    if (answer !== undefined && answer.hits.length >= shown - pageSize + 1) show();
    if (answer === undefined || answer.hits.length >= shown || !hasMore(answer)) return;
    reach += fartherReach;
    ask(input.value, chosen(), { reach });
  });
  addEventListener('popstate', restore);
  moveByKeys(input, results, () => undefined);
  // Somebody may have typed before this was fetched.
  if (input.value.trim() === '' || location.search !== '') restore();
  else {
    history.replaceState(null, '', addressOf(input.value));
    run(false);
  }
}
