/**
 * The only script of search that a page has from the start: it fetches the rest when somebody begins to search, or comes from a
 * search; again, if it could not be had. Its address stands in the form: an import by name would make this a file of its own, and a
 * request more.
 */
const boxes = document.querySelectorAll<HTMLFormElement>('form[data-search]');
const start = (): void => void import(/* @vite-ignore */ boxes[0]?.dataset.script ?? '').catch(wait);

function wait(): void {
  for (const box of boxes) for (const event of ['focusin', 'input']) box.addEventListener(event, start, { once: true });
}

if (new URLSearchParams(location.search).has('tim')) start();
else wait();

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  boxes[0]?.querySelector('input')?.focus();
});
