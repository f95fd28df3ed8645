/** Findings → the lines that authors read in the terminal. */
import type { Finding, Place } from '../plan/findings.ts';

/** One finding: what and where, then what to do. */
export function formatFinding({ check, severity, place, related, message, remedy, at, quote }: Finding): string {
  const heading = severity === 'error' ? 'LỖI' : 'Lưu ý';
  return [
    `${formatPlace(place)}  ${heading} [${check}]${at === undefined ? '' : ` tại ${at}`}`,
    `    ${message}`,
    ...(quote === undefined || message.includes(quote) ? [] : [`    Nguyên văn: “${quote}”`]),
    ...(related === undefined ? [] : [`    Chỗ kia: ${formatPlace(related)}`]),
    `    → ${remedy}`,
  ].join('\n');
}

/** "2 lỗi, 3 lưu ý" */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${String(errors)} lỗi, ${String(findings.length - errors)} lưu ý`;
}

function formatPlace({ file, line, column }: Place): string {
  return `${file}:${String(line)}:${String(column)}`;
}
