/** What the checking thread tells the one that started it. */
import type { Report } from '../../src/form/report.ts';

export interface Task {
  file: string;
}

export type Answer = { report: Report } | { error: string };
