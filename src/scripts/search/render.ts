/** Hits as elements. */
import { kindNames } from '../../search/document.ts';
import { excerpt } from '../../search/excerpt.ts';
import type { Hit, Span } from '../../search/rank.ts';
import { formatDay } from '../../vietnamese/dates.ts';
import { build } from './build.ts';
import { renderLeaf } from './leaf.ts';

/** One hit: where it leads, what it is, its sentence with the words marked. */
export function renderHit(hit: Hit, typed: string): HTMLLIElement {
  const { passage, plan } = hit;
  const title = build('a', { href: addressOf(hit, typed), class: 'hit-title' }, ...marked(passage.title, hit.inTitle));
  const from = [
    kindNames[passage.kind],
    ...(plan === undefined ? [] : [`Kế hoạch ${plan.number}`]),
    ...(passage.note === undefined ? [] : [passage.note]),
  ];
  const words = build('div', { class: 'hit-words' }, title, build('p', { class: 'hit-from' }, from.join(' · ')));
  if (passage.heading !== true && passage.text !== '')
    words.append(
      build(
        'p',
        { class: 'hit-text' },
        ...excerpt(passage.text, hit.inText).map(({ text, marked: isMarked }) =>
          isMarked ? build('mark', {}, text) : text,
        ),
      ),
    );
  if (passage.url.endsWith('#subject'))
    words.append(build('p', { class: 'hit-text' }, ...marked(passage.text, hit.inText)));
  if (passage.due !== undefined)
    words.append(build('p', { class: 'hit-due' }, `Hạn cuối ${formatDay(passage.due.to)} (${passage.due.phrase})`));
  const item = build('li', { class: 'hit', 'data-kind': passage.kind }, words);
  if (passage.due !== undefined) item.prepend(renderLeaf(passage.due));
  return item;
}

/** The words go along, so that they are marked in the place too. */
function addressOf({ passage }: Hit, typed: string): string {
  const [path = '', anchor] = passage.url.split('#');
  return anchor === undefined ? path : `${path}?tim=${encodeURIComponent(typed)}#${anchor}`;
}

function marked(text: string, spans: readonly Span[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), build('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}
