/** The styles of a Word file: what a paragraph and a run are when its defaults, styles and own properties have been added up. */
import {
  readParagraphProperties,
  readRunProperties,
  type ParagraphProperties,
  type RunProperties,
  type ThemeFonts,
} from './properties.ts';
import type { Xml } from './xml.ts';

interface Style {
  basedOn?: string;
  paragraph: ParagraphProperties;
  run: RunProperties;
}

const mostAncestors = 30;
/** Properties that a style switches: on in the paragraph's style and on in the run's is off. */
const switches = ['bold', 'italic', 'caps'] as const;

export interface Styles {
  /** Properties of a paragraph with its style, and what its runs start from. */
  paragraph: (own: ParagraphProperties, numbering: ParagraphProperties, table?: string) => ParagraphProperties;
  run: (
    paragraphStyle: string | undefined,
    characterStyle: string | undefined,
    own: RunProperties,
    table?: string,
  ) => RunProperties;
}

/** Later properties replace earlier ones. */
const addUp = <T extends object>(levels: readonly T[]): Partial<T> =>
  levels.reduce<Partial<T>>((all, level) => ({ ...all, ...level }), {});

/** Fonts of the theme by `minor` and `major`. */
export function readTheme(theme: Xml | undefined): ThemeFonts {
  const scheme = theme?.descendants('fontScheme')[0];
  return new Map(
    (['minor', 'major'] as const).flatMap((kind) => {
      const face = scheme?.child(`${kind}Font`, 'latin')?.attribute('typeface');
      return face === undefined || face === '' ? [] : [[kind, face] as const];
    }),
  );
}

/** Reads `word/styles.xml`; without one, Word's own defaults are left. */
export function readStyles(xml: Xml | undefined, theme: ThemeFonts): Styles {
  const defaults = xml?.child('docDefaults');
  const baseParagraph = readParagraphProperties(defaults?.child('pPrDefault', 'pPr'));
  const baseRun = readRunProperties(defaults?.child('rPrDefault', 'rPr'), theme);
  const styles = new Map<string, Style>();
  let usual: string | undefined;
  for (const style of xml?.children('style') ?? []) {
    const id = style.attribute('styleId');
    if (id === undefined) continue;
    const basedOn = style.child('basedOn')?.attribute('val');
    styles.set(id, {
      paragraph: readParagraphProperties(style.child('pPr')),
      run: readRunProperties(style.child('rPr'), theme),
      ...(basedOn === undefined ? {} : { basedOn }),
    });
    const isDefault = ['1', 'true', 'on'].includes(style.attribute('default') ?? '');
    if (isDefault && style.attribute('type') === 'paragraph') usual = id;
  }
  const chain = (id: string | undefined): Style[] => {
    const ancestors: Style[] = [];
    let next = id;
    while (next !== undefined && ancestors.length < mostAncestors) {
      const style = styles.get(next);
      if (style === undefined) break;
      ancestors.unshift(style);
      next = style.basedOn;
    }
    return ancestors;
  };
  const runOf = (id: string | undefined): RunProperties => addUp(chain(id).map(({ run }) => run));
  const paragraphOf = (id: string | undefined): ParagraphProperties =>
    addUp(chain(id).map(({ paragraph }) => paragraph));
  return {
    paragraph: (own, numbering, table) => {
      const style = own.style ?? usual;
      return {
        ...baseParagraph,
        ...paragraphOf(table),
        ...paragraphOf(style),
        ...numbering,
        ...own,
        ...(style === undefined ? {} : { style }),
      };
    },
    run: (paragraphStyle, characterStyle, own, table) => {
      const levels = [runOf(table), runOf(paragraphStyle ?? usual), runOf(characterStyle)];
      const added = addUp([baseRun, ...levels]);
      for (const name of switches) {
        const on = levels.filter((level) => level[name] === true).length;
        if (on > 0) added[name] = on % 2 === 1 || baseRun[name] === true;
      }
      return { ...added, ...own };
    },
  };
}
