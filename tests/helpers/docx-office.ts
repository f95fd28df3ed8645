/** Opens Word files in LibreOffice, with Tinos in the place of Times New Roman. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from '../../scripts/setup/office.mjs';
import { font } from '../../src/decree30/page.ts';
import { runProgram } from './run-program.ts';

/** Where LibreOffice is; undefined on a machine without it. */
export const office = findProgram('office');

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));

const fontSettings = (cache: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir>` +
  `<alias binding="same"><family>${font.family}</family><prefer><family>${font.substitute}</family></prefer></alias></fontconfig>`;

/**
 * Converts Word files to PDF, all in one go.
 * @param files by name, without an ending
 * @throws where LibreOffice opens one of them not at all
 */
export const convertToPdf = (files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> =>
  convert(files, 'pdf', 'pdf');

/** The texts of Word files in the order in which LibreOffice reads them, all in one go; headers are left out. */
export async function convertToText(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string>> {
  const texts = await convert(files, 'txt:Text (encoded):UTF8', 'txt');
  return new Map([...texts].map(([name, text]) => [name, new TextDecoder().decode(text)]));
}

async function convert(
  files: ReadonlyMap<string, Uint8Array>,
  filter: string,
  ending: string,
): Promise<Map<string, Uint8Array>> {
  if (office === undefined) throw new Error('Không có LibreOffice trên máy này.');
  const folder = await mkdtemp(join(tmpdir(), 'niem-yet-office-'));
  try {
    for (const [name, docx] of files) await writeFile(join(folder, `${name}.docx`), docx);
    const settings = join(folder, 'fonts.conf');
    await writeFile(settings, fontSettings(join(folder, 'fonts')));
    await runProgram(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--norestore', '--convert-to', filter, '--outdir', folder],
        ...[...files.keys()].map((name) => join(folder, `${name}.docx`)),
      ],
      { ...process.env, FONTCONFIG_FILE: settings },
    );
    const converted = new Map<string, Uint8Array>();
    for (const name of files.keys())
      converted.set(name, new Uint8Array(await readFile(join(folder, `${name}.${ending}`))));
    return converted;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
