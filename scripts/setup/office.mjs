/** Finds the programs that some tests read files with, or installs them. Where neither is possible these tests are skipped, and it is said aloud. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {object} Program
 * @property {string} variable names the program where it is in no usual place
 * @property {readonly string[]} commands
 * @property {readonly string[]} places
 * @property {string} version the option that makes it say its version
 * @property {string} debianPackage
 * @property {string} title
 * @property {string} unproven what is not proven without it
 */

/** @satisfies {Readonly<Record<string, Program>>} */
const programs = {
  office: {
    variable: 'SOFFICE_PATH',
    commands: ['soffice', 'libreoffice'],
    places: [
      '/usr/bin/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    ],
    version: '--version',
    debianPackage: 'libreoffice-writer-nogui',
    title: 'LibreOffice',
    unproven: 'tệp Word (.docx) mở được trong một chương trình soạn thảo và ra giấy đúng thể thức',
  },
  pdfToText: {
    variable: 'PDFTOTEXT_PATH',
    commands: ['pdftotext'],
    places: ['/usr/bin/pdftotext', '/opt/homebrew/bin/pdftotext'],
    version: '-v',
    debianPackage: 'poppler-utils',
    title: 'pdftotext (Poppler)',
    unproven: 'chữ chép ra từ tệp PDF bằng Poppler là chữ của văn bản',
  },
  pdfToPpm: {
    variable: 'PDFTOPPM_PATH',
    commands: ['pdftoppm'],
    places: ['/usr/bin/pdftoppm', '/opt/homebrew/bin/pdftoppm'],
    version: '-v',
    debianPackage: 'poppler-utils',
    title: 'pdftoppm (Poppler)',
    unproven: 'mã QR ở chân bản in quét ra đúng địa chỉ',
  },
};

/** @typedef {keyof typeof programs} ProgramName */

/**
 * Where a program is; undefined where it is not installed.
 * @param {ProgramName} name
 * @returns {string | undefined}
 * @throws where the environment names one that does not start
 */
export function findProgram(name) {
  const { variable, commands, places, version } = programs[name];
  const { [variable]: chosen, PATH: path = '' } = process.env;
  if (chosen) {
    if (!starts(chosen, version)) throw new Error(`${variable} không phải là một chương trình chạy được: ${chosen}`);
    return chosen;
  }
  const inPath = commands.flatMap((command) => path.split(delimiter).map((folder) => join(folder, command)));
  return [...places, ...inPath].find((place) => existsSync(place) && starts(place, version));
}

/** Installs what is missing where that is possible; says aloud what stays unproven where it is not. */
export function provideOffice() {
  const missing = listMissing();
  if (missing.length === 0) return;
  console.error(`Chưa có ${titlesOf(missing)} cho phần kiểm thử: đang cài…`);
  try {
    installWithApt([...new Set(missing.map((name) => programs[name].debianPackage))]);
  } catch (error) {
    console.error(`  ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const name of listMissing()) {
    const { title, unproven, variable, debianPackage } = programs[name];
    console.error(
      `\n!! KHÔNG CÓ ${title.toUpperCase()}: các kiểm thử cần đến nó bị bỏ qua, nên CHƯA CHỨNG MINH được rằng ${unproven}.\n` +
        `!! Hãy cài gói ${debianPackage}, hoặc cho biết nó ở đâu: ${variable}=/đường/dẫn npm test\n`,
    );
  }
}

/** @returns {ProgramName[]} */
function listMissing() {
  return /** @type {ProgramName[]} */ (Object.keys(programs)).filter((name) => findProgram(name) === undefined);
}

/** @param {readonly ProgramName[]} names */
const titlesOf = (names) => names.map((name) => programs[name].title).join(' và ');

/**
 * @param {string} path
 * @param {string} version
 */
function starts(path, version) {
  return spawnSync(path, [version], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** @param {readonly string[]} packages */
function installWithApt(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error('Máy này không cho cài bằng apt-get (cần quyền root).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], env);
  run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], env);
}
