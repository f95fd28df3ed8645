/**
 * Cuts a text between words into lines; "…" where something is left out.
 * @param room how many letters a line holds
 * @param most how many lines there may be
 */
export function cutLines(text: string, room: number, most: number): string[] {
  const words = text.split(' ');
  const lines = Array.from({ length: most }, () => takeLine(words, room)).filter((line) => line !== '');
  if (words.length === 0) return lines;
  return [...lines.slice(0, -1), `${shorten(lines.at(-1) ?? '', room - 1).replace(/[;,:]$/u, '')}…`];
}

function takeLine(words: string[], room: number): string {
  let line = '';
  for (let word = words[0]; word !== undefined; word = words[0]) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > room) break;
    line = longer;
    words.shift();
  }
  return line;
}

function shorten(line: string, room: number): string {
  return line.length <= room ? line : line.slice(0, line.lastIndexOf(' ', room)).trimEnd();
}
