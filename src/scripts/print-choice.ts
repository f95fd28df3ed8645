/** Printing from the page: the notice, the notice with an empty SAO Y block, and Ctrl+P. */
import style from '../styles/copy-print.css?inline';
import { addAction, makeButton } from './actions.ts';
import { addStyle } from './add-style.ts';
import { makeCopyBlock } from './copy-block.ts';
import { hasPaperFonts, loadPaperFonts } from './paper-fonts.ts';

async function printNotice(): Promise<void> {
  await loadPaperFonts();
  print();
}

/** Prints the notice with the copy's own part below it; nothing of it stays. */
async function printCopy(): Promise<void> {
  await loadPaperFonts();
  const block = makeCopyBlock();
  document.querySelector('[data-notice]')?.after(block);
  addEventListener(
    'afterprint',
    () => {
      block.remove();
    },
    { once: true },
  );
  print();
}

/** Ctrl+P waits for the fonts too, where the system lacks them. */
function printOnKey(event: KeyboardEvent): void {
  const isPrint =
    (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'p';
  if (!isPrint || hasPaperFonts()) return;
  event.preventDefault();
  void printNotice();
}

/** Offers to print the notice, and to print it with an empty SAO Y block. */
export function offerPrinting(): void {
  addStyle(style);
  addEventListener('keydown', printOnKey);
  addAction('In văn bản', () => void printNotice());
  const name = 'In kèm khối SAO Y';
  const act = (): void => void printCopy();
  // In a narrow row it would push down what is being read.
  if (matchMedia('(min-width: 64rem)').matches) addAction(name, act);
  else document.querySelector('.files')?.append(makeButton(name, act));
}
