/** The short list under the box in a page's header. */
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

  const close = (): void => {
    popup.hidden = true;
  };
  const open = (...children: Node[]): void => {
    popup.replaceChildren(...children);
    popup.hidden = false;
  };

  const { ask } = createAsker(
    (answer, typed) => {
      status.textContent = describeAnswer(answer, typed);
      const all = build(
        'a',
        { href: `${form.action}?q=${encodeURIComponent(typed)}`, class: 'find-all' },
        answer.hits.length > 0 ? 'Mọi kết quả' : 'Xem gợi ý và bảng tra',
      );
      const hits = answer.hits.slice(0, mostHits).map((hit) => renderHit(hit, typed));
      open(hits.length > 0 ? build('ol', {}, ...hits) : build('p', {}, describeAnswer(answer, typed)), all);
    },
    () => {
      status.textContent = failure;
      open(build('p', {}, failure));
    },
  );

  function onInput(): void {
    if (input.value.trim() === '') close();
    else ask(input.value, {}, { later: true });
  }
  input.addEventListener('input', onInput);
  input.addEventListener('focus', () => {
    if (popup.hasChildNodes() && input.value.trim() !== '') popup.hidden = false;
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
