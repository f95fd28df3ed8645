/** The words of a plan read back from each of its files, by readers that are not ours. A new format is one line here. */
import { z } from 'zod';
import { planFileVersion } from '../../src/files/json-schema/plan-file.ts';
import type { Plan } from '../../src/plan/types.ts';
import { words } from '../../src/plan/words.ts';
import { aknWords } from './akn.ts';
import { extractText } from './docx.ts';
import { pdfToText, wordsByPdfJs, wordsByPdftotext } from './read-back/pdf.ts';
import { splitWords } from './split-words.ts';

/** Takes a file and the words expected in it, which only tell a word broken over two lines of paper from two words. */
export type Reader = (bytes: Uint8Array, expected: readonly string[]) => Promise<string[]>;

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const planFile = z.object({
  schemaVersion: z.literal(planFileVersion),
  plan: z.custom<Plan>((value) => typeof value === 'object' && value !== null && 'masthead' in value),
});

const fromText: Reader = async (bytes) => Promise.resolve(splitWords(decode(bytes)));

/** The words of the tree that the file holds. */
const fromJson: Reader = async (bytes) => Promise.resolve(words(planFile.parse(JSON.parse(decode(bytes))).plan));

const fromDocx: Reader = async (bytes) => splitWords(await extractText(bytes));

/** Everything outside `meta`, as it stands in the file. */
const fromXml: Reader = async (bytes) => Promise.resolve(aknWords(decode(bytes)));

/** By the format's extension and the reader's name. */
export const readers: Readonly<Partial<Record<string, Readonly<Record<string, Reader>>>>> = {
  txt: { text: fromText },
  json: { tree: fromJson },
  xml: { xmldom: fromXml },
  docx: { mammoth: fromDocx },
  pdf: { 'pdf.js': wordsByPdfJs, ...(pdfToText === undefined ? {} : { pdftotext: wordsByPdftotext }) },
};

/** The first place where words differ, with the words around it; undefined where they are the same. */
export function firstDifference(expected: readonly string[], found: readonly string[]): string | undefined {
  const at = Array.from({ length: Math.max(expected.length, found.length) }).findIndex(
    (_, index) => expected[index] !== found[index],
  );
  const around = (list: readonly string[]): string => list.slice(Math.max(0, at - 5), at + 6).join(' ');
  return at === -1
    ? undefined
    : `word ${at + 1}: expected “${expected[at] ?? ''}”, found “${found[at] ?? ''}”\n  expected … ${around(expected)} …\n  found    … ${around(found)} …`;
}

/**
 * In what the words of a file differ from those of its plan, by every reader of its format; empty where they are the same.
 * @throws if nothing reads the format
 */
export async function findDifferences(plan: Plan, extension: string, file: string | Uint8Array): Promise<string[]> {
  const ofFormat = readers[extension];
  if (ofFormat === undefined) throw new Error(`No reader for .${extension}: add one to tests/helpers/read-back.ts`);
  const expected = words(plan);
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const found = await Promise.all(
    Object.entries(ofFormat).map(async ([name, read]) => {
      const difference = firstDifference(expected, await read(bytes, expected));
      return difference === undefined ? [] : [`${plan.id}.${extension} by ${name}, ${difference}`];
    }),
  );
  return found.flat();
}
