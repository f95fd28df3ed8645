/** Words and runs of words: Vietnamese, numbers, and every sign that some format could take for its own. */
import { readLabel } from '../../../src/vietnamese/labels.ts';
import type { Chance } from './chance.ts';
import { markedLetters, syllable } from './letters.ts';

/** Signs of Markdown, MDX, YAML, HTML, XML, Typst, JSON and of patterns; and what typography likes to change. */
const hostile = [
  ...[
    './.',
    '.',
    '…',
    '...',
    '-',
    '--',
    '---',
    '–',
    '—',
    '−',
    '·',
    '•',
    '/',
    '//',
    '/*',
    '*/',
    '/x',
    '+x',
    '=x',
    '=',
    '==',
  ],
  ...[
    '<br>',
    '<',
    '>',
    '<b>',
    '</w:t>',
    '<!--',
    '-->',
    '<?xml',
    '<![CDATA[',
    ']]>',
    '&',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&#10;',
  ],
  ...[
    '#',
    '##',
    '#let',
    '*',
    '**',
    '_',
    '__',
    '*x*',
    '_x_',
    '$',
    '$x$',
    '${x}',
    '@',
    '@x',
    '\\',
    '\\n',
    '\\u0041',
    '`',
    '```',
  ],
  ...[
    '~',
    '~~',
    '^',
    '{',
    '}',
    '{x}',
    '[',
    ']',
    '[x]',
    '[x](y)',
    '|',
    '||',
    '%',
    '100%',
    '%20',
    '!',
    '![',
    '?',
    ':',
    '::',
    ';',
  ],
  ...[
    '"',
    "'",
    '"x"',
    "'x'",
    "x'",
    '“x”',
    '‘x’',
    '«x»',
    '(',
    ')',
    '(x)',
    '(c)',
    '©',
    '°',
    '±',
    '≤',
    '→',
    '½',
    'm²',
    '₫',
    '№',
  ],
  ...[
    '1.',
    '1)',
    '(1)',
    'a)',
    'I.',
    '2.1.',
    '1.500',
    '0,5',
    '16h30',
    'x/y',
    'x-y',
    'x–y',
    'x—y',
    'x/',
    '/y/',
    '-x',
    'x-',
  ],
  ...[
    'import',
    'export',
    'null',
    'true',
    '__proto__',
    'https://x.vn/y?z=1#t',
    'x@y.vn',
    'Ω',
    'Ж',
    'A&B',
    'R&D-T',
    'a.b.c',
    'x,y',
  ],
] as const;

/** What the reader recognises: dates, deadlines, periods, citations, abbreviations. */
const phrases = [
  'trước ngày 16/11/2023',
  'ngày 20 tháng 11 năm 2023',
  'trong quý IV năm 2023',
  'giai đoạn 2021-2025',
  'Quyết định số 01/QĐ-UBND ngày 17 tháng 7 năm 2023',
  'Nghị định số 30/2020/NĐ-CP',
  'UBND',
  'từ 08h00 đến 11h30',
] as const;

type Pair = readonly [before: string, after: string];
const quotes: readonly [Pair, ...Pair[]] = [
  ['“', '”'],
  ['(', ')'],
  ['"', '"'],
  ['', ','],
  ['', ';'],
  ['', ':'],
  ['', '.'],
  ['', './.'],
  ['', '…'],
  ['…', ''],
];

/** How long a word may be, in letters: narrow columns (masthead, signature, tables) take ordinary ones only. */
export type Width = 'narrow' | 'wide';

function longWord(chance: Chance): string {
  const limit = chance.pick([30, 60, 300]);
  let text = '';
  while (text.length < limit) text += syllable(chance);
  return text.slice(0, limit);
}

const letters: readonly [string, ...string[]] = ['a', ...markedLetters];

/** One word, without white space. */
export function word(chance: Chance, width: Width = 'wide'): string {
  const kind = chance.below(100);
  if (kind < 72) return syllable(chance);
  if (kind < 80) {
    const [open, close] = chance.pick(quotes);
    return open + syllable(chance) + close;
  }
  if (kind < 85) return chance.pick(letters);
  if (kind < 89) return String(chance.below(chance.pick([10, 100, 100_000])));
  if (kind < 99 || width === 'narrow') return chance.pick(hostile);
  return longWord(chance);
}

/**
 * Words parted by single spaces; now and then by two or by a tab, which the reader keeps within a line.
 * @param plain true for words in which no meaning is to be recognised
 */
export function text(chance: Chance, min: number, max: number, width: Width = 'wide', plain = false): string {
  const words = chance.many(min, max, () =>
    !plain && chance.happens(0.02) ? chance.pick(phrases) : word(chance, width),
  );
  return words.reduce((before, next) => before + (chance.happens(0.005) ? chance.pick(['  ', '\t']) : ' ') + next);
}

/** True for words that stand after a label as that label and those words, and without one as no label. */
export function isReadAs(label: string, words: string): boolean {
  return (readLabel(`${label} ${words}`.trim())?.label ?? '') === label;
}
