/** The fonts of the printed notice: fetched before printing where the system lacks the decree's. */
import { font } from '../decree30/page.ts';

const faces = ['', 'bold ', 'italic ', 'italic bold '];
/** Milliseconds; longer than this nobody waits for a font. */
const patience = 3000;

/** True if the system has the decree's font: its letters are not those of the face that stands in for it. */
function isInstalled(): boolean {
  const context = document.createElement('canvas').getContext('2d');
  const width = (families: string): number | undefined => {
    if (context !== null) context.font = `100px ${families}`;
    return context?.measureText('CỘNG HÒA').width;
  };
  return width(`'${font.family}', monospace`) !== width('monospace');
}

let loading: Promise<unknown> | undefined;
let isReady = false;

/** False while the fonts of the printed notice would have to be fetched: browsers do not wait for them when they print. */
export const hasPaperFonts = (): boolean => isReady || (isReady = isInstalled());

/** Fetches the fonts of the printed notice, if the system lacks them; resolves when they are there or take too long. */
export async function loadPaperFonts(): Promise<void> {
  if (hasPaperFonts()) return;
  const text = document.querySelector('[data-notice]')?.textContent ?? '';
  loading ??= Promise.all(faces.map((face) => document.fonts.load(`${face}16px '${font.shippedFamily}'`, text)));
  await Promise.race([loading.catch(() => undefined), new Promise((resolve) => setTimeout(resolve, patience))]);
  isReady = true;
}
