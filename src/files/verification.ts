/** The foot of the printed document: how whoever holds the paper finds the online version and compares it. */
import { encode } from 'uqr';
import type { Plan } from '../plan/types.ts';
import { planUrl } from '../presentation/urls.ts';
import type { FileContext } from './context.ts';
import { shortDigest, wordsDigest } from './digest.ts';
import { verificationLines } from './verification-text.ts';

export interface Verification {
  /** The absolute address of the online version. */
  url: string;
  /** SHA-256 of the words, 64 hexadecimal digits. */
  digest: string;
  /** Its first digits in groups: "3f5a 09c1 7d2e b846". */
  short: string;
  /** What is written beside the QR code, a line an entry. */
  lines: [string, string];
  /** The QR code of the address, row by row, true for black; without its quiet zone. */
  qr: boolean[][];
}

/** What stands at the foot of the printed plan; undefined where its author wants nothing there. */
export function verification(plan: Plan, { site }: Pick<FileContext, 'site'>): Verification | undefined {
  if (plan.verification === false) return undefined;
  const url = new URL(planUrl(plan.id), site).href;
  const digest = wordsDigest(plan);
  return {
    url,
    digest,
    short: shortDigest(digest),
    lines: verificationLines({ url, digest }),
    // The least correction, for the largest modules: cleanly printed, a code is lost to its size sooner than to damage.
    qr: encode(url, { ecc: 'L', border: 0 }).data,
  };
}

/** The QR code as SVG: black modules on nothing, one unit each. */
export function qrSvg(qr: readonly (readonly boolean[])[]): string {
  const runs = qr.flatMap((row, y) =>
    [
      ...row
        .map((isBlack) => (isBlack ? '1' : '0'))
        .join('')
        .matchAll(/1+/gu),
    ].map(({ index, 0: { length } }) => `M${String(index)} ${String(y)}h${String(length)}v1h-${String(length)}z`),
  );
  const size = String(qr.length);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${runs.join('')}"/></svg>\n`;
}
