/** What a script adds to the page of a plan. It is whole without it. */
import { addAction } from './actions.ts';
import { copyLinks } from './copy-link.ts';
import { narrowChooser } from './narrow.ts';
import { placeNotes } from './notes.ts';

addAction('In văn bản', () => {
  print();
});
copyLinks();
narrowChooser();
placeNotes();
