/** What a page fetches when somebody begins to search, or comes from a search. It starts by itself. */
import { attachBox } from './box.ts';
import { markWords } from './mark.ts';

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form !== null) attachBox(form);
const words = new URLSearchParams(location.search).get('tim');
if (words !== null) void markWords(words);
