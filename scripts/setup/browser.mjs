/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLambdaChromium } from './lambda-chromium.mjs';
import { run } from './run.mjs';

const root = new URL('../../', import.meta.url);
const cache = new URL('.cache/browser/', root);
const pathFile = new URL('path.txt', cache);

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const wellKnownPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The ways to install a browser, tried in order until one gives a browser that starts. */
const installers = [installWithApt, installFromNpm, installWithPlaywright];

/**
 * Finds or installs a browser and notes its path for `readBrowserPath`.
 * @returns {Promise<string>} the path of the executable
 */
export async function provideBrowser() {
  const found = findBrowser();
  if (found) return notePath(found);
  console.error('Chưa có trình duyệt cho phần kiểm thử: đang cài Chromium…');
  for (const install of installers) {
    try {
      const path = await install();
      if (path && starts(path)) return notePath(path);
    } catch (error) {
      console.error(`  ${install.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    'Không cài được trình duyệt. Hãy cài Chromium hoặc Google Chrome rồi chạy lại, ' +
      'hoặc cho biết nó ở đâu: CHROMIUM_PATH=/đường/dẫn/tới/chromium npm test',
  );
}

/**
 * The path that the last `provideBrowser` noted.
 * @returns {string | undefined}
 */
export function readBrowserPath() {
  return existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
}

/** @returns {string | undefined} */
function findBrowser() {
  const { CHROMIUM_PATH: chosen, PATH: path = '' } = process.env;
  if (chosen) {
    if (!starts(chosen)) throw new Error(`CHROMIUM_PATH không phải là một trình duyệt chạy được: ${chosen}`);
    return chosen;
  }
  const inPath = commands.flatMap((command) => path.split(delimiter).map((folder) => join(folder, command)));
  const noted = readBrowserPath();
  return [...(noted ? [noted] : []), ...wellKnownPlaces, ...inPath].find((place) => existsSync(place) && starts(place));
}

/** @param {string} path */
function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], env);
  run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], env);
  return '/usr/bin/chromium';
}

function installFromNpm() {
  return installLambdaChromium(fileURLToPath(cache));
}

async function installWithPlaywright() {
  run(process.execPath, [
    fileURLToPath(new URL('node_modules/playwright/cli.js', root)),
    'install',
    '--with-deps',
    'chromium',
  ]);
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** @param {string} path */
function notePath(path) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(pathFile, path);
  return path;
}
