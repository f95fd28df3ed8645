import type { Tool } from '../tools.ts';
import { unitReport } from './reports.ts';

/** One part of `npm test`: the commands that must succeed, in order. */
export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly commands: readonly (readonly [Tool, ...string[]])[];
}

export const stages: readonly Stage[] = [
  {
    id: 'types',
    title: 'Kiểu dữ liệu',
    commands: [
      ['astro', 'check', '--minimumSeverity', 'warning'],
      ['tsc', '--noEmit'],
    ],
  },
  { id: 'lint', title: 'Quy tắc viết mã', commands: [['eslint', '.', '--max-warnings', '0']] },
  {
    id: 'unit',
    title: 'Kiểm thử từng phần',
    commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport.file}`]],
  },
  { id: 'build', title: 'Dựng trang', commands: [['astro', 'build']] },
  { id: 'browser', title: 'Kiểm thử trên trình duyệt', commands: [['playwright', 'test']] },
];
