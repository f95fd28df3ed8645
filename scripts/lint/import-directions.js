/**
 * Who may import whom: language ← decree ← plan ← everything else. An area is a folder of src/.
 * @type {{ area: string, forbidden: string[], pure?: true, reason: string }[]}
 */
const directions = [
  {
    area: 'vietnamese',
    forbidden: ['components', 'decree30', 'files', 'form', 'import', 'layouts', 'pages', 'plan', 'site', 'styles'],
    pure: true,
    reason: 'src/vietnamese knows the language and nothing of this project',
  },
  {
    area: 'decree30',
    forbidden: ['components', 'files', 'form', 'import', 'layouts', 'pages', 'plan', 'site', 'styles'],
    pure: true,
    reason: 'src/decree30 may use src/vietnamese only',
  },
  {
    area: 'plan',
    forbidden: ['components', 'files', 'form', 'import', 'layouts', 'pages', 'site', 'styles'],
    pure: true,
    reason: 'src/plan may use src/vietnamese and src/decree30 only',
  },
  {
    area: 'search',
    forbidden: ['components', 'layouts', 'pages', 'styles', 'scripts'],
    pure: true,
    reason: 'src/search finds and ranks; it knows no page',
  },
  {
    area: 'files',
    forbidden: ['components', 'layouts', 'pages'],
    reason: 'a file format is made from the plan, not from a page',
  },
  {
    area: 'form',
    forbidden: ['components', 'files', 'import', 'layouts', 'pages', 'plan', 'scripts', 'search', 'site', 'styles'],
    pure: true,
    reason: 'src/form judges any office’s file: it knows the language and the decree, and no plan',
  },
];

const builtin = '^(?:node:|astro(?:$|[:/])|@astrojs/)';

/** One configuration object an area. */
export const importDirections = directions.map(({ area, forbidden, pure, reason }) => ({
  files: [`src/${area}/**/*.ts`],
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
}));
