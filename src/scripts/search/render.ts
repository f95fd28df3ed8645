/** Hits as elements. */
import { kindNames, type Passage } from '../../search/document.ts';
import { excerpt } from '../../search/excerpt.ts';
import type { Hit, Span } from '../../search/rank.ts';
import { formatDay } from '../../vietnamese/dates.ts';
import { build } from './build.ts';
import { renderLeaf } from './leaf.ts';

/** One hit: where it leads, what it is, its sentence with the words marked. */
export function renderHit(hit: Hit): HTMLLIElement {
  const { passage, plan } = hit;
  const title = build('a', { href: addressOf(hit), class: 'hit-title' }, ...marked(passage.title, hit.inTitle));
  const from = [
    kindNames[passage.kind],
    ...(plan === undefined ? [] : [`Kế hoạch ${plan.number}`]),
    ...(passage.note === undefined ? [] : [passage.note]),
  ];
  const words = build('div', { class: 'hit-words' }, title, build('p', { class: 'hit-from' }, from.join(' · ')));
  if (saysMore(passage))
    words.append(
      build(
        'p',
        { class: 'hit-text' },
        ...excerpt(passage.text, hit.inText).map(({ text, marked: isMarked }) =>
          isMarked ? build('mark', {}, text) : text,
        ),
      ),
    );
  if (passage.due !== undefined)
    words.append(build('p', { class: 'hit-due' }, `Hạn cuối ${formatDay(passage.due.to)} (${passage.due.phrase})`));
  const item = build('li', { class: 'hit', 'data-kind': passage.kind }, words);
  if (passage.due !== undefined) item.prepend(renderLeaf(passage.due));
  return item;
}

/** False for a heading, which stands in its title without its label. */
const saysMore = ({ title, text }: Passage): boolean => text !== '' && !title.endsWith(text.replace(/^\S+\s/u, ''));

/** So many different phrases are marked in the place. */
const mostPhrases = 8;

/** What answers goes along as it is written there, so that it is marked in the place too. */
function addressOf({ passage, inText, inTitle }: Hit): string {
  const [path = '', anchor] = passage.url.split('#');
  if (anchor === undefined) return path;
  const phrases = inText.length > 0 ? cut(passage.text, inText) : cut(passage.title, inTitle);
  const asked = new URLSearchParams([...new Set(phrases)].slice(0, mostPhrases).map((phrase) => ['tim', phrase]));
  return `${path}?${asked.toString()}#${anchor}`;
}

const cut = (text: string, spans: readonly Span[]): string[] => spans.map(({ start, end }) => text.slice(start, end));

function marked(text: string, spans: readonly Span[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), build('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}
