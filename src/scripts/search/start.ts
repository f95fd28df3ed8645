/** What a page fetches when somebody begins to search, or comes from a search. It starts by itself. */
import { attachBox } from './box.ts';
import { markPhrases } from './mark.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) attachBox(form);
const phrases = new URLSearchParams(location.search).getAll('tim');
if (phrases.length > 0) void markPhrases(phrases);
