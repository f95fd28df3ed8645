/** Roman numerals, and the order of the Vietnamese letters that label điểm. */

const romanSteps: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
const romanForm = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const romanValues = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
]);
const letters = 'abcdđeghiklmnopqrstuvxy';

/** The value of a Roman numeral in capitals, 1–3999; undefined for anything else, "IIII" and "iv" included. */
export function parseRoman(text: string): number | undefined {
  if (text === '' || !romanForm.test(text)) return undefined;
  let value = 0;
  let previous = 0;
  for (const letter of [...text].reverse()) {
    const step = romanValues.get(letter) ?? 0;
    value += step < previous ? -step : step;
    previous = step;
  }
  return value;
}

/** The Roman numeral of a whole number from 1 to 3999. Throws a RangeError on others. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`No Roman numeral for ${String(value)}`);
  let rest = value;
  let text = '';
  for (const [letter, step] of romanSteps) {
    while (rest >= step) {
      text += letter;
      rest -= step;
    }
  }
  return text;
}

/** The place of a điểm's letter, from 1: a, b, c, d, đ, e, g … y; undefined for letters outside (f, j, w, z). */
export function letterOrdinal(letter: string): number | undefined {
  const lower = letter.normalize('NFC').toLowerCase();
  const index = lower.length === 1 ? letters.indexOf(lower) : -1;
  return index === -1 ? undefined : index + 1;
}

/** The letter at a place, from 1; undefined after the last ("y", 23). */
export function letterAt(ordinal: number): string | undefined {
  return letters[ordinal - 1];
}
