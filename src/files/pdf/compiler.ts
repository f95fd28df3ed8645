/** Typst, made once: a template and its data become the bytes of a PDF. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Day } from '../../plan/types.ts';
import { partsOfDay } from '../../vietnamese/dates.ts';
import { readTemplate, type TemplateName } from './templates.ts';
import { fontFolder } from '../type/faces.ts';

/** For archives, with the structure of the text: ISO 19005-2, conformance level A. */
const standard = 'a-2a';

/** Results of earlier documents are forgotten after so many others; with more, memory grows and time stays. */
const keptResults = 4;

/** Nothing is read from here: templates and data are given. */
const workspace = fontFolder;

let compiler: NodeCompiler | undefined;
const templates = new Map<TemplateName, Promise<void>>();

/** The one compiler; finding the fonts costs as much as several documents. */
const theCompiler = (): NodeCompiler =>
  (compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fontFolder] }] }));

const mainFile = (name: TemplateName): string => join(workspace, name, 'main.typ');

async function loadTemplate(name: TemplateName): Promise<void> {
  const [common, template] = await Promise.all([readTemplate('common'), readTemplate(name)]);
  theCompiler().addSource(join(workspace, name, 'common.typ'), common);
  theCompiler().addSource(mainFile(name), template);
}

export interface Made {
  /** What the file is called in messages. */
  title: string;
  /** Its only date, so that the same content gives the same bytes. */
  on: Day;
}

/**
 * Sets a template with its data.
 * @param data what the template finds in data.json
 * @throws Error in Vietnamese if the words cannot be set, as with letters that no font has
 */
export async function compilePdf(name: TemplateName, data: unknown, { title, on }: Made): Promise<Uint8Array> {
  if (!templates.has(name)) templates.set(name, loadTemplate(name));
  await templates.get(name);
  // Node gives back what earlier documents hold outside its heap, a megabyte each, only between two turns of its loop.
  await setImmediate();
  const typst = theCompiler();
  typst.mapShadow(join(workspace, name, 'data.json'), Buffer.from(JSON.stringify(data)));
  const { year, month, day } = partsOfDay(on);
  try {
    return new Uint8Array(
      typst.pdf(layOut(typst, name), {
        pdfStandard: standard,
        creationTimestamp: Date.UTC(year, month - 1, day) / 1000,
      }),
    );
  } catch (error) {
    throw new Error(`Không dựng được tệp PDF của ${title}: ${explain(error)}`, { cause: error });
  } finally {
    typst.evictCache(keptResults);
  }
}

function layOut(typst: NodeCompiler, name: TemplateName): NodeTypstDocument {
  const compiled = typst.compile({ mainFilePath: mainFile(name) });
  const document = compiled.result;
  if (document !== null) return document;
  const error = compiled.takeError();
  throw new Error(error === null ? 'không rõ lý do' : JSON.stringify(typst.fetchDiagnostics(error)));
}

const missing = /the text `\\?"(.+?)\\?"` could not be displayed/u;

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const letters = missing.exec(message)?.[1];
  if (letters === undefined) return message;
  const codes = [...letters].map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `phông chữ không có chữ “${letters}” (${codes.join(' ')}). Hãy viết bằng chữ khác.`;
}
