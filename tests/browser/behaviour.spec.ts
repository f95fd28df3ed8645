import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { schedule } from '../../src/plan/schedule.ts';
import { planUrl, searchUrl, unitSheetUrl } from '../../src/presentation/urls.ts';
import { words } from '../../src/plan/words.ts';
import { loadSite } from '../helpers/load-site.ts';
import { splitWords } from '../helpers/split-words.ts';
import { findBlankText } from './checks/contrast.ts';
import { watchPage } from './checks/watch.ts';
import { builtPages, samplePages } from './pages.ts';
import { usePage } from './use-page.ts';

const { plans } = await loadSite('content');
const example = plans.find(({ id }) => id === '2976-kh-ubnd');
if (example === undefined) throw new Error('The plan is missing.');
const plan = example;
const planPage = planUrl(plan.id);

const hostOf = (url: string | undefined): string => new URL(url ?? '').host;

test.describe('a browser has nothing to complain about', () => {
  for (const [shape, pages] of Map.groupBy(builtPages(), (each) => each.shape)) {
    test(`on ${shape} (${pages.length}): no error, no violation of the policy, no other host`, async ({
      page,
      baseURL,
    }) => {
      test.slow();
      const complaints = await watchPage(page, hostOf(baseURL));
      for (const { path } of pages) {
        await page.goto(path);
        await usePage(page);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        expect.soft(complaints(), path).toEqual([]);
        const policy = page.locator('meta[http-equiv="content-security-policy"]');
        expect.soft(await policy.getAttribute('content'), path).toMatch(/default-src 'self'(?!.*'unsafe-)/u);
      }
    });
  }

  test('and would complain about an inline style, an inline script and another host', async ({ page, baseURL }) => {
    const complaints = await watchPage(page, hostOf(baseURL));
    await page.goto('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      const paragraph = document.createElement('p');
      paragraph.setAttribute('style', 'color: red');
      const image = new Image();
      image.src = 'https://other.invalid/a.png';
      document.body.append(script, paragraph, image);
    });
    await expect.poll(() => complaints().join('\n')).toMatch(/policy: (?:script|style|img)-src/u);
    expect(await page.title()).not.toBe('run');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the plan holds the document, its key facts and every date with those who owe it', async ({
    page,
  }) => {
    await page.goto(planPage);
    expect(splitWords(await page.locator('[data-notice]').innerText())).toEqual(words(plan));
    const gist = page.locator('.gist');
    await expect(gist).toContainText(plan.event?.when?.phrase ?? 'no day');
    await expect(gist).toContainText(plan.event?.venue?.name ?? 'no venue');
    await expect(gist).toContainText(plan.event?.venue?.postalAddress ?? 'no address');
    await expect(gist).toContainText(plan.event?.chair?.text ?? 'no chair');
    const list = page.locator('.tl ol.entries > li');
    const { dated } = schedule(plan);
    await expect(list).toHaveCount(dated.length);
    for (const [index, { when, kind }] of dated.entries()) {
      const entry = list.nth(index);
      await expect(entry).toBeVisible();
      if (kind !== 'issued') await expect(entry).toContainText(when.phrase);
    }
  });

  test('the way to one unit’s sheet is open, and the sheet says what it owes', async ({ page }) => {
    await page.goto(planPage);
    await page.locator('.chooser summary').click();
    await page.locator(`.chooser a[href="${unitSheetUrl(plan.id, 'ubnd-huyen-chu-prong')}"]`).click();
    const main = page.locator('main');
    await expect(main).toContainText('trước ngày 10/11/2023');
    await expect(main).toContainText('Mục III.3.3');
    await expect(main).toContainText('Mục II.2.2');
  });
});

test('a script adds to a page and takes nothing away', async ({ browser, baseURL }) => {
  test.slow();
  const options = baseURL === undefined ? {} : { baseURL };
  const [plain, scripted] = await Promise.all([
    browser.newContext({ ...options, javaScriptEnabled: false }),
    browser.newContext(options),
  ]);
  const [before, after] = await Promise.all([plain.newPage(), scripted.newPage()]);
  // Without script the search page says why and lists everything; with it, it searches.
  for (const { path } of samplePages().filter((each) => each.path !== searchUrl)) {
    await Promise.all([before.goto(path), after.goto(path)]);
    await usePage(after);
    const [wanted, given] = await Promise.all(
      [before, after].map(async (page) => splitWords(await page.locator('main').innerText())),
    );
    let position = 0;
    for (const word of given ?? []) if (word === wanted?.[position]) position += 1;
    expect.soft(wanted?.slice(position), `${path}: words missing once scripts run`).toEqual([]);
    // What depends on today is left to the reader's clock.
    expect.soft((await before.locator('[data-left]').allTextContents()).join(''), path).toBe('');
  }
  await Promise.all([plain.close(), scripted.close()]);
});

/** What has the keyboard: its name, where it leads, and whether a ring is drawn around it or something in it. */
interface Stop {
  tag: string;
  href: string | null;
  ringed: boolean;
  inView: boolean;
}

/** How the shapes of each link in a picture are drawn, in the order of the page. */
async function readStrokes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('svg a'), (link) =>
      Array.from(link.children, (shape) => getComputedStyle(shape).stroke + getComputedStyle(shape).strokeWidth).join(),
    ),
  );
}

async function readStop(page: Page, strokes: readonly string[]): Promise<Stop | undefined> {
  return page.evaluate((unfocused) => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const drawn = Array.from(
      element.children,
      (shape) => getComputedStyle(shape).stroke + getComputedStyle(shape).strokeWidth,
    ).join();
    const link = Array.from(document.querySelectorAll('svg a')).indexOf(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      tag: element.tagName.toLowerCase(),
      href: element.getAttribute('href'),
      ringed: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || (link !== -1 && drawn !== unfocused[link]),
      inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  }, strokes);
}

test.describe('by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('the first stop leads past the header to the content', async ({ page }) => {
    await page.goto(planPage);
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('search, contents, every mark of the timeline and every label of the text are reached in the order of the page, each seen to be focused', async ({
    page,
  }) => {
    test.slow();
    await page.goto(planPage);
    await usePage(page);
    const wanted = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll(
          'header [name="q"], .contents a, .tl svg a, .tl .entries a, [data-notice] .permalink',
        ),
        (each) => `${each.tagName.toLowerCase()} ${each.getAttribute('href') ?? ''}`,
      ),
    );
    expect(wanted.length).toBeGreaterThan(60);
    const strokes = await readStrokes(page);
    const reached: string[] = [];
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await readStop(page, strokes);
      if (stop === undefined) break;
      const name = `${stop.tag} ${stop.href ?? ''}`;
      expect.soft(stop.ringed, `stop ${step}, ${name}: no ring`).toBe(true);
      expect.soft(stop.inView, `stop ${step}, ${name}: out of view`).toBe(true);
      reached.push(name);
    }
    let position = 0;
    for (const name of reached) if (name === wanted[position]) position += 1;
    expect(wanted.slice(position), 'not reached in order').toEqual([]);
  });

  test('Enter on a mark of the timeline moves to its clause, which is shown as the target', async ({ page }) => {
    for (const { address } of schedule(plan).dated.filter(({ kind }) => kind !== 'issued')) {
      await page.goto(planPage);
      await usePage(page);
      const mark = page.locator(`.tl svg a[href="#${address}"]`);
      await mark.focus();
      const clause = page.locator(`#${address}`);
      const before = await clause.evaluate((element) => getComputedStyle(element).backgroundColor);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`#${address}$`, 'u'));
      await expect(clause).toBeInViewport();
      expect(await clause.evaluate((element) => element.matches(':target'))).toBe(true);
      expect(await clause.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(before);
    }
  });
});

test('a click on a mark as the very first act leads to its clause, however the page scrolls', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto(planPage);
    await page.locator('.tl svg a[href="#muc-iv-3-g1"]').click();
    await expect(page.locator('#muc-iv-3-g1')).toBeInViewport();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#muc-iv-3-g1')).toBeInViewport();
  }
});

test.describe('on narrow screens and enlarged', () => {
  for (const [name, size] of [
    ['320 px', { width: 320, height: 640 }],
    ['400 % zoom', { width: 320, height: 256 }],
  ] as const) {
    test(`nothing has to be scrolled sideways: ${name}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      for (const { path } of samplePages()) {
        await page.goto(path);
        await usePage(page);
        const found = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          // A frame that scrolls by itself may be wider inside.
          const wide = [...document.body.querySelectorAll('*')].filter((element) => {
            const { right, width } = element.getBoundingClientRect();
            const framed = element.closest('.table, .sr, .skip, svg') !== null;
            return width > 0 && right > clientWidth + 1 && !framed;
          });
          const fixed = [...document.body.querySelectorAll('*')].filter((element) =>
            ['fixed', 'sticky'].includes(getComputedStyle(element).position),
          );
          const covered = fixed.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
          return {
            over: scrollWidth - clientWidth,
            wide: wide.map((each) => `${each.tagName}.${each.className}`),
            covered: covered / innerHeight,
          };
        });
        expect.soft(found.over, path).toBe(0);
        expect.soft(found.wide, path).toEqual([]);
        expect.soft(found.covered, `${path}: part of the screen that stays covered`).toBeLessThan(0.4);
      }
    });
  }

  test('letters twice as large need no scrolling sideways either', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 640, height: 900 });
    for (const { path } of samplePages()) {
      await page.goto(path);
      // As a reader's own setting: the root's size is what every length is relative to.
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, path).toBe(0);
    }
  });
});

for (const width of [390, 1440]) {
  test(`no page moves while it loads at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) console.info(`shift ${String(entry.value)}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shifts: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('shift ')) shifts.push(message.text());
    });
    for (const { path } of samplePages()) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
      expect.soft(shifts.splice(0), path).toEqual([]);
    }
  });
}

test.describe('what is painted can be read, pictures included', () => {
  for (const [name, media] of Object.entries({
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    'forced colours, light': { colorScheme: 'light', forcedColors: 'active' },
    'forced colours, dark': { colorScheme: 'dark', forcedColors: 'active' },
  } as const)) {
    for (const width of [390, 1440]) {
      test(`${name}, ${width} px`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        for (const path of ['/', '/lich/', planPage, unitSheetUrl(plan.id, 'ubnd-huyen-chu-prong')]) {
          await page.goto(path);
          expect.soft(await findBlankText(page), path).toEqual([]);
        }
      });
    }
  }
});

test.describe('by the date where the plan holds', () => {
  const limit = '2023-11-15';
  const cases = [
    { now: '2023-11-11T16:59:00Z', said: 'còn 4 ngày', window: 'hôm nay' },
    { now: '2023-11-11T17:01:00Z', said: 'còn 3 ngày', window: 'đang trong khoảng này' },
    { now: '2023-11-14T17:01:00Z', said: 'hôm nay', window: 'đang trong khoảng này' },
    { now: '2023-11-15T16:59:00Z', said: 'hôm nay', window: 'đang trong khoảng này' },
    { now: '2023-11-15T17:01:00Z', said: 'đã qua', window: 'đang trong khoảng này' },
    { now: '2023-11-30T16:59:00Z', said: 'đã qua', window: 'đang trong khoảng này' },
    { now: '2023-11-30T17:01:00Z', said: 'đã qua', window: 'đã qua' },
  ];
  for (const timezoneId of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
    test.describe(`read in ${timezoneId}`, () => {
      test.use({ timezoneId });

      for (const { now, said, window } of cases) {
        test(`at ${now} the limit is said to be “${said}”, the window “${window}”`, async ({ page }) => {
          await page.clock.setFixedTime(now);
          await page.goto(planPage);
          const entries = page.locator('.tl .entries');
          for (const left of await entries.locator(`[data-due="${limit}"] [data-left]`).all())
            await expect(left).toHaveText(said);
          await expect(entries.locator(`[data-due="${limit}"]`)).toHaveCount(2);
          await expect(entries.locator('[data-from="2023-11-11"] [data-left]')).toHaveText(window);
          await expect(page.locator('.dues [data-due="2023-11-09"] [data-left]')).toHaveText('đã qua');
        });
      }
    });
  }
});
