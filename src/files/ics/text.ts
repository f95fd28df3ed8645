/** Content lines of RFC 5545: escaping and folding. */

const longestLine = 75;
const encoder = new TextEncoder();
const octets = (text: string): number => encoder.encode(text).length;

/** Escapes a TEXT value (RFC 5545, 3.3.11); control characters that no calendar may hold are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/**
 * Folds a content line at 75 octets (RFC 5545, 3.1) and ends it. No letter is cut: not its bytes, and not its combining marks
 * unless those alone are longer than a line.
 */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  const add = (piece: string): void => {
    const size = octets(piece);
    if (length + size > longestLine) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += piece;
    length += size;
  };
  for (const letter of line.match(/\P{M}?\p{M}*/gu) ?? []) {
    if (octets(letter) < longestLine) add(letter);
    else for (const character of letter) add(character);
  }
  return [...lines, current].join('\r\n') + '\r\n';
}
