/** Names of fonts: which family a name belongs to, and whether it is the one that the decree asks for. */
import { font } from '../decree30/page.ts';

const style = /[-, ]*(?:Bold|Italic|Oblique|Regular|Roman(?=$|[-,])|MT|PSMT|PS)+(?=$|[-,])/giu;

/** The family in a PostScript name: "TimesNewRomanPS-BoldMT" → "Times New Roman", "Tinos-Bold" → "Tinos". */
export function familyOf(name: string): string {
  const bare = name.trim();
  if (/^Times\s*New\s*Roman/iu.test(bare)) return font.family;
  if (/^Liberation\s*Serif/iu.test(bare)) return 'Liberation Serif';
  return bare.replace(style, '') || bare;
}

/** Families whose letters are as wide as those of Times New Roman, so that lines and pages stay the same. */
export const metricCompatible: readonly string[] = [font.substitute, 'Liberation Serif'];

/** True for Times New Roman and for what may stand for it. */
export const isRightFamily = (family: string): boolean => family === font.family || metricCompatible.includes(family);
