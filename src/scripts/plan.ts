/** What a script adds to the page of a plan. It is whole without it. */
import style from '../styles/plan-used.css?inline';
import { addStyle } from './add-style.ts';
import { copyLinks } from './copy-link.ts';
import { narrowChooser } from './narrow.ts';
import { placeNotes } from './notes.ts';
import { offerPrinting } from './print-choice.ts';

addStyle(style);
offerPrinting();
copyLinks();
narrowChooser();
placeNotes();
