/**
 * The only script of search that a page has from the start: it fetches the rest when somebody begins to search, or comes from a
 * search. The address of the rest stands in the form: an import by name would make this a file of its own, and a request more.
 */
const box = document.querySelector<HTMLFormElement>('form[data-search]');
const start = (): void => void import(/* @vite-ignore */ box?.dataset.script ?? '');
const isAsked = box?.dataset.search === 'page' && location.search !== '';

if (isAsked || new URLSearchParams(location.search).has('tim')) start();
else box?.addEventListener('focusin', start, { once: true });

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  box?.querySelector('input')?.focus();
});
