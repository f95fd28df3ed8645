/** The search page before search itself is there: what it was asked, and nothing that would go again. */
import { failure, searching } from './search/words.ts';

const form = document.querySelector<HTMLFormElement>('form[data-search="page"]');
const [status, contents] = ['status', 'contents'].map((name) =>
  document.querySelector<HTMLElement>(`[data-search-${name}]`),
);
const typed = new URLSearchParams(location.search).get('q') ?? '';

function showSearching(isSearching: boolean): void {
  if (status) status.textContent = isSearching ? searching : failure;
  if (contents) contents.hidden = isSearching;
}

const input = form?.querySelector('input');
if (form && input && typed.trim() !== '') {
  input.value = typed;
  showSearching(true);
  import(/* @vite-ignore */ form.dataset.script ?? '').catch(() => {
    showSearching(false);
  });
}
