/** Marks the phrases that somebody searched for, in the place that the address names. The text itself is not touched. */
import { tokenise, type Token } from '../../search/tokens.ts';
import { readText, type PlacedText } from './placed-text.ts';
import { loadStyle } from './style.ts';

/** Marks in what the address's anchor names, or in the nearest heading above it; in the whole text where it names nothing. */
export async function markPhrases(phrases: readonly string[]): Promise<void> {
  if (!('highlights' in CSS)) return;
  const wanted = phrases.map((phrase) => tokenise(phrase)).filter((tokens) => tokens.length > 0);
  for (const place of placesFrom(document.getElementById(decodeURIComponent(location.hash.slice(1))))) {
    const ranges = findRanges(readText(place), wanted);
    if (ranges.length === 0) continue;
    await loadStyle();
    CSS.highlights.set('tim', new Highlight(...ranges));
    return;
  }
}

const headings = 'h1, h2, h3, h4, h5, h6';

/** Where to look, nearest first. */
function placesFrom(target: Element | null): Element[][] {
  const notice = document.querySelector('[data-notice]');
  if (target === null) return notice === null ? [] : [[notice]];
  const place = target.matches(headings) ? sectionOf(target) : [target];
  return [place, ...headingsAbove(target, notice).map((heading) => [heading])];
}

/** The headings under which an element of the notice stands, nearest first. They stand before it, and none is within another. */
function headingsAbove(target: Element, notice: Element | null): Element[] {
  const found: Element[] = [];
  for (let element: Element = target; notice?.contains(element) && element !== notice;) {
    const before = element.previousElementSibling;
    element = before ?? element.parentElement ?? notice;
    const [nearest] = found.slice(-1);
    if (element.matches(headings) && (nearest === undefined || element.tagName < nearest.tagName)) found.push(element);
  }
  return found;
}

/** A heading with all that follows up to the next one. */
function sectionOf(heading: Element): Element[] {
  const section = [heading];
  for (let next = heading.nextElementSibling; next !== null && !next.matches(headings); next = next.nextElementSibling)
    section.push(next);
  return section;
}

function findRanges(placed: PlacedText, wanted: readonly (readonly Token[])[]): Range[] {
  const tokens = tokenise(placed.text);
  return wanted.flatMap((phrase) =>
    [...tokens.keys()]
      .filter((start) => phrase.every(({ exact }, offset) => tokens[start + offset]?.exact === exact))
      .flatMap((start) => {
        const [first, last] = [tokens[start], tokens[start + phrase.length - 1]];
        return first === undefined || last === undefined ? [] : [placed.rangeOf(first.start, last.end)];
      }),
  );
}
