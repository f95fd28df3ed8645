/** What the search page shows of an answer. */
import type { Answer } from '../../search/engine.ts';
import { build } from './build.ts';
import type { Filters } from './filters.ts';
import { renderHit } from './render.ts';
import { describeAnswer } from './words.ts';

export interface ListView {
  results: HTMLElement;
  more: HTMLElement;
  /**
   * @param shown how many hits
   * @param isAll nothing more is to be had
   * @param note said behind what is found
   */
  show: (answer: Answer, shown: number, isAll: boolean, note: string) => void;
  /** Nothing is asked: the contents, and what is to be said. */
  reset: (said?: string) => void;
  /** The keyboard's place goes to the hit of this number. */
  focus: (number: number) => void;
}

/** The element that the page keeps for something; one outside the page where it has none. */
const find = (name: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-search-${name}]`) ?? build('div');

export function createListView({ addressOf, isAny }: Filters): ListView {
  const [results, status, contents, more, near] = [
    find('results'),
    find('status'),
    find('contents'),
    find('more'),
    find('near'),
  ];

  return {
    results,
    more,
    show(answer, shown, isAll, note) {
      const { hits } = answer;
      status.textContent = [describeAnswer(answer), note].filter((said) => said !== '').join(' ');
      results.replaceChildren(
        ...(hits.length > 0
          ? [build('ol', { class: 'hits' }, ...hits.slice(0, shown).map((hit) => renderHit(hit)))]
          : []),
      );
      near.replaceChildren(...offers(answer));
      contents.hidden = hits.length > 0;
      more.hidden = isAll;
    },
    reset(said = '') {
      status.textContent = said;
      results.replaceChildren();
      near.replaceChildren();
      contents.hidden = false;
      more.hidden = true;
    },
    focus: (number) => results.querySelectorAll('a')[number]?.focus(),
  };

  function offers({ hits, suggestions, query }: Answer): (Node | string)[] {
    const links = suggestions.flatMap((text, index) => [
      ...(index === 0 ? [] : [', ']),
      build('a', { href: addressOf(text) }, text),
    ]);
    const unfiltered = build('a', { href: addressOf(query.text, { filtered: false }) }, 'Tìm không dùng bộ lọc');
    return [
      ...(links.length > 0 ? ['Có phải bạn tìm: ', ...links, '? '] : []),
      ...(hits.length === 0 && isAny() ? [unfiltered] : []),
    ];
  }
}
