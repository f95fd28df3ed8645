/** A search box comes to life: on the search page with the whole list below it, elsewhere with a short one. */
import { attachList } from './list.ts';
import { loadEngine } from './load.ts';
import { attachPopup } from './popup.ts';
import { loadStyle } from './style.ts';

export function attachBox(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (input === null) return;
  void loadStyle();
  if (form.dataset.search === 'page') attachList(form, input);
  else attachPopup(form, input);
  // A failure is told when something is asked for.
  const fetchEngine = (): void => void loadEngine().catch(() => undefined);
  if (form.contains(document.activeElement)) fetchEngine();
  else form.addEventListener('focusin', fetchEngine, { once: true });
}
