/** The lengths of Word files in millimetres and points. */

const millimetresPerTwip = 25.4 / 1440;
const millimetresPerEmu = 25.4 / 914_400;

export const millimetresPerPoint: number = 25.4 / 72;

/** Twentieths of a point → mm. */
export const fromTwips = (twips: number): number => twips * millimetresPerTwip;
/** Twentieths of a point → pt. */
export const twipsToPoints = (twips: number): number => twips / 20;
/** English metric units → mm. */
export const fromEmu = (emu: number): number => emu * millimetresPerEmu;

/** A length of VML or CSS ("61.5pt", "2cm", "0") → mm; nothing for what is none. */
export function fromCss(length: string): number | undefined {
  const match = /^\s*(-?[\d.]+)\s*(pt|mm|cm|in|px|emu)?\s*$/u.exec(length);
  const value = Number.parseFloat(match?.[1] ?? '');
  if (match === null || !Number.isFinite(value)) return undefined;
  const factors: Readonly<Record<string, number>> = {
    pt: 25.4 / 72,
    mm: 1,
    cm: 10,
    in: 25.4,
    px: 25.4 / 96,
    emu: millimetresPerEmu,
  };
  return value * (factors[match[2] ?? 'px'] ?? 1);
}
