/** The search page: the whole list with its filters, kept in the page's address and found again on the way back. */
import { firstReach, type Answer } from '../../search/engine.ts';
import { isSearchable } from '../../search/query.ts';
import { createAsker } from './ask.ts';
import { readFilters } from './filters.ts';
import { moveByKeys } from './keys.ts';
import { createListView } from './list-view.ts';
import { readPlace, type Place } from './place.ts';
import { failure, nothingMore, tooShort } from './words.ts';

const pageSize = 20;
/** So many plans more are looked into when more is asked for. */
const fartherReach = 3;
const start: Place = { shown: pageSize, reach: firstReach };

const hasMore = ({ plans, read, mayHaveMore }: Answer): boolean => plans > read || mayHaveMore;

export function attachList(form: HTMLFormElement, input: HTMLInputElement): void {
  const filters = readFilters(form);
  const view = createListView(filters);
  let answer: Answer | undefined;
  let place = start;
  /** The query was asked for as it is, so that the next key begins another. */
  let isSettled = false;
  /** What the page shows the answer of. */
  let asked = location.search;
  /** Called once with the next list. */
  let afterwards: (() => void) | undefined;

  const { ask, cancel } = createAsker(
    (given) => {
      if (!isSearchable(given.query)) {
        reset(tooShort);
        return;
      }
      answer = given;
      show(given);
      afterwards?.();
      afterwards = undefined;
    },
    () => reset(failure),
  );

  function show(given: Answer): void {
    const isAll = given.hits.length <= place.shown && !hasMore(given);
    view.show(given, place.shown, isAll, isAll && place.reach > firstReach ? nothingMore : '');
  }

  function reset(said?: string): void {
    cancel();
    answer = undefined;
    view.reset(said);
  }

  function run(later: boolean): void {
    if (input.value.trim() === '') reset();
    else ask(input.value, filters.chosen(), { later, reach: place.reach });
  }

  /** Writes the query into the address, as a new entry of the history or in the place of the last. */
  function note(isNew: boolean): void {
    const address = filters.addressOf(input.value);
    if (isNew && address !== location.pathname + location.search) {
      keepPlace();
      history.pushState(null, '', address);
    } else history.replaceState(null, '', address);
    asked = location.search;
    place = start;
  }

  const keepPlace = (): void => history.replaceState({ ...place, top: scrollY }, '');

  function restore(): void {
    const query = new URLSearchParams(location.search);
    input.value = query.get('q') ?? '';
    filters.restore(query);
    const kept = readPlace(history.state);
    place = kept ?? start;
    const { top } = place;
    afterwards = top === undefined ? undefined : () => scrollTo({ top, behavior: 'instant' });
    isSettled = true;
    asked = location.search;
    run(false);
  }

  input.addEventListener('input', () => {
    note(isSettled);
    isSettled = false;
    run(true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    note(true);
    isSettled = true;
    run(false);
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    note(true);
    isSettled = true;
    run(false);
  });
  view.more.addEventListener('click', () => {
    if (answer === undefined) return;
    const next = Math.min(place.shown, answer.hits.length);
    place = { ...place, shown: place.shown + pageSize };
    if (answer.hits.length < place.shown && hasMore(answer)) {
      place = { ...place, reach: place.reach + fartherReach };
      afterwards = () => view.focus(next);
      ask(input.value, filters.chosen(), { reach: place.reach });
    } else {
      show(answer);
      view.focus(next);
    }
  });
  addEventListener('popstate', () => {
    // A step within the page (to its content, say) asks for nothing else.
    if (location.search !== asked) restore();
  });
  addEventListener('pagehide', keepPlace);
  moveByKeys(input, view.results, () => undefined);
  // Somebody may have typed before this was fetched.
  if (input.value === (new URLSearchParams(location.search).get('q') ?? '') || input.value.trim() === '') restore();
  else {
    filters.restore(new URLSearchParams(location.search));
    note(false);
    run(false);
  }
}
