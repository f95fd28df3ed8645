/** Reads from the screen itself whether text can be told from what lies behind it, in SVG too, where axe does not look. */
import type { Page } from '@playwright/test';

interface Box {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Text of SVG pictures and calendar leaves; what a style hides on purpose is left out. */
async function findText(page: Page): Promise<Box[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('svg text, .leaf, .leaf *'), (element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      // Text for screen readers alone is clipped to a point.
      const isClipped = (each: Element | null): boolean =>
        each !== null && (getComputedStyle(each).clipPath !== 'none' || isClipped(each.parentElement));
      const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isClipped(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      const { x, y, width, height } = range.getBoundingClientRect();
      const drawn = own || element.tagName === 'text';
      return drawn && shown && width > 1 && height > 1
        ? [{ text: element.textContent.trim(), x: x + scrollX, y: y + scrollY, width, height }]
        : [];
    }).flat(),
  );
}

/** SC 1.4.3, for text of any size. */
const leastContrast = 4.5;

/**
 * Compares the page as it is with the page without its text, box by box.
 * @returns the texts of which no pixel stands out at 4.5 to 1 from what it is painted on
 */
export async function findBlankText(page: Page): Promise<string[]> {
  const boxes = await findText(page);
  if (boxes.length === 0) return ['there is no text to look at'];
  const shoot = async (): Promise<string> =>
    (await page.screenshot({ fullPage: true, animations: 'disabled' })).toString('base64');
  const withText = await shoot();
  // Through the object model: the policy lets no style element in.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'svg text, svg tspan, .leaf, .leaf * { fill: transparent !important; color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important; } ' +
        'svg text, svg tspan { opacity: 0 !important; }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const without = await shoot();
  return page.evaluate(
    async ({ images, areas, least }) => {
      const read = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [first, second] = await Promise.all(images.map(read));
      if (first === undefined || second === undefined) throw new Error('no picture');
      const luminance = ({ data }: ImageData, at: number): number => {
        const [r = 0, g = 0, b = 0] = [...data.subarray(at, at + 3)].map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      // Forced colours give text back the colour that was taken from it: then the box itself must hold light and dark.
      const forced = matchMedia('(forced-colors: active)').matches;
      return areas.flatMap(({ text, x, y, width, height }) => {
        let best = 1;
        let [darkest, lightest] = [1, 0];
        for (let row = Math.max(0, Math.floor(y)); row < Math.min(first.height, Math.ceil(y + height)); row += 1) {
          for (
            let column = Math.max(0, Math.floor(x));
            column < Math.min(first.width, Math.ceil(x + width));
            column += 1
          ) {
            const at = (row * first.width + column) * 4;
            const [a, b] = [luminance(first, at), luminance(second, at)];
            darkest = Math.min(darkest, a);
            lightest = Math.max(lightest, a);
            best = Math.max(best, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
          }
        }
        if (forced) best = (lightest + 0.05) / (darkest + 0.05);
        return best >= least ? [] : [`“${text}” stands out by ${best.toFixed(2)} only`];
      });
    },
    { images: [withText, without], areas: boxes, least: leastContrast },
  );
}
