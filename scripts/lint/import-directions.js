/** Who may import whom: language ← decree ← plan ← everything else. */
import { readdirSync } from 'node:fs';

const core = ['vietnamese', 'decree30', 'plan'];
const renderings = [...core, 'presentation', 'search', 'files'];

/**
 * An area is a folder of src/; it may use itself, the folders named here and no others.
 * @type {{ area: string, mayUse: string[], pure?: true, reason: string }[]}
 */
const directions = [
  {
    area: 'vietnamese',
    mayUse: [],
    pure: true,
    reason: 'src/vietnamese knows the language and nothing of this project',
  },
  { area: 'decree30', mayUse: ['vietnamese'], pure: true, reason: 'src/decree30 knows the decree and the language' },
  { area: 'plan', mayUse: ['vietnamese', 'decree30'], pure: true, reason: 'src/plan knows no rendering of a plan' },
  { area: 'presentation', mayUse: core, pure: true, reason: 'src/presentation is what every rendering builds on' },
  {
    area: 'search',
    mayUse: [...core, 'presentation'],
    pure: true,
    reason: 'src/search finds and ranks; it knows no page',
  },
  { area: 'files', mayUse: [...core, 'presentation'], reason: 'a file format is made from the plan, not from a page' },
  {
    area: 'form',
    mayUse: ['vietnamese', 'decree30'],
    pure: true,
    reason: 'src/form judges any office’s file: it knows the language and the decree, and no plan',
  },
  { area: 'styles', mayUse: ['decree30'], reason: 'a style takes figures from the decree and nothing else' },
  {
    area: 'scripts',
    mayUse: [...core, 'presentation', 'search', 'styles'],
    reason: 'a script of a page carries what the page needs, not what the build needs',
  },
  { area: 'site', mayUse: renderings, reason: 'src/site works around a build, whatever the pages look like' },
  {
    area: 'components',
    mayUse: [...renderings, 'site', 'scripts', 'styles'],
    reason: 'a component knows nothing of the page that it stands in',
  },
  {
    area: 'layouts',
    mayUse: [...renderings, 'site', 'scripts', 'styles', 'components'],
    reason: 'a layout knows no page',
  },
];

const areas = readdirSync(new URL('../../src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const builtin = '^(?:node:|astro(?:$|[:/])|@astrojs/)';

/** One configuration object an area. */
export const importDirections = directions.map(({ area, mayUse, pure, reason }) => {
  const forbidden = areas.filter((name) => name !== area && !mayUse.includes(name));
  return {
    files: [`src/${area}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`, message: `${reason}.` },
            ...(pure ? [{ regex: builtin, message: `src/${area} is pure: neither Node's modules nor Astro.` }] : []),
          ],
        },
      ],
    },
  };
});
