/** Opens Word files in LibreOffice, with Tinos in the place of Times New Roman, and measures what it would print. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { findProgram } from '../../scripts/setup/office.mjs';
import { font } from '../../src/decree30/page.ts';
import { measurePages, type PdfPage } from '../../src/form/pdf/pages.ts';

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
export async function convertToPdf(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  if (office === undefined) throw new Error('Không có LibreOffice trên máy này.');
  const folder = await mkdtemp(join(tmpdir(), 'niem-yet-office-'));
  try {
    for (const [name, docx] of files) await writeFile(join(folder, `${name}.docx`), docx);
    const settings = join(folder, 'fonts.conf');
    await writeFile(settings, fontSettings(join(folder, 'fonts')));
    await run(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder],
        ...[...files.keys()].map((name) => join(folder, `${name}.docx`)),
      ],
      { ...process.env, FONTCONFIG_FILE: settings },
    );
    const pdfs = new Map<string, Uint8Array>();
    for (const name of files.keys()) pdfs.set(name, new Uint8Array(await readFile(join(folder, `${name}.pdf`))));
    return pdfs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pages of a PDF, measured. */
export async function measure(pdf: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: pdf, fontExtraProperties: true, useSystemFonts: false, verbosity: 0 });
  const pages = await measurePages(await task.promise);
  await task.destroy();
  return pages;
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const keep = (text: Buffer): void => {
      printed += text.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${String(code)}:\n${printed}`));
    });
  });
}
