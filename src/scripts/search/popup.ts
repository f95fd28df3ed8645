/** The short list under a box. */
import { isSearchable } from '../../search/query.ts';
import { createAsker } from './ask.ts';
import { build } from './build.ts';
import { moveByKeys } from './keys.ts';
import { renderHit } from './render.ts';
import { describeAnswer, failure } from './words.ts';

const mostHits = 6;

export function attachPopup(form: HTMLFormElement, input: HTMLInputElement): void {
  const status = build('p', { class: 'sr', role: 'status' });
  const popup = build('div', { class: 'find-popup', hidden: '', 'data-search-results': '' });
  form.append(status, popup);
  /** What the list answers, and what is said of it. */
  let answered = { typed: '', words: '' };

  const { ask, cancel } = createAsker(
    (answer, typed) => {
      if (!isSearchable(answer.query)) {
        close();
        return;
      }
      const all = build(
        'a',
        { href: `${form.action}?q=${encodeURIComponent(answer.query.text)}`, class: 'find-all' },
        answer.hits.length > 0 ? 'Mọi kết quả' : 'Xem gợi ý và bảng tra',
      );
      const hits = answer.hits.slice(0, mostHits).map((hit) => renderHit(hit));
      answered = { typed, words: describeAnswer(answer) };
      open(answered.words, hits.length > 0 ? build('ol', {}, ...hits) : undefined, all);
    },
    () => {
      answered = { typed: '', words: '' };
      open(failure);
    },
  );

  function close(): void {
    cancel();
    popup.hidden = true;
    status.textContent = '';
  }

  /** @param list in the place of the words, which are always said */
  function open(words: string, list?: Node, ...more: Node[]): void {
    // Whoever has left does not want it any more.
    if (!form.contains(document.activeElement)) return;
    status.textContent = words;
    popup.replaceChildren(list ?? build('p', {}, words), ...more);
    popup.hidden = false;
  }

  function onInput(): void {
    if (input.value.trim() === '') close();
    else ask(input.value, {}, { later: true });
  }
  input.addEventListener('input', onInput);
  input.addEventListener('focus', () => {
    if (input.value.trim() === '') return;
    if (input.value !== answered.typed) onInput();
    else {
      status.textContent = answered.words;
      popup.hidden = false;
    }
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
  // A click on words that are no link must not close the list.
  popup.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Element && event.target.closest('a') === null) event.preventDefault();
  });
  moveByKeys(input, popup, close);
  onInput();
}
