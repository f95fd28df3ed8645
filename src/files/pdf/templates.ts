/** The Typst templates as text. */
import { readFile } from 'node:fs/promises';

export type TemplateName = 'notice' | 'sheet';
const files = { common: 'common.typ', notice: 'notice/notice.typ', sheet: 'sheet/sheet.typ' } as const;

/** A bundle holds the templates itself; run as they are, the modules have them beside them. */
const isBundled = (env: unknown): boolean => env !== undefined;

const bundled: Record<keyof typeof files, () => Promise<{ default: string }>> = {
  common: () => import('./common.typ?raw'),
  notice: () => import('./notice/notice.typ?raw'),
  sheet: () => import('./sheet/sheet.typ?raw'),
};

/** Reads a template, or what they have in common. */
export async function readTemplate(name: keyof typeof files): Promise<string> {
  if (isBundled(import.meta.env)) return (await bundled[name]()).default;
  return readFile(new URL(files[name], import.meta.url), 'utf8');
}
