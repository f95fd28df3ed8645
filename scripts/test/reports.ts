/** What the test runners wrote about their last run. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly file: string;
  readonly read: (json: unknown) => Counts;
}

const vitestResult = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightResult = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

export const unitReport: Report = {
  file: '.cache/test/unit.json',
  read: (json) => {
    const result = vitestResult.parse(json);
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  },
};

export const browserReport: Report = {
  file: '.cache/test/browser.json',
  read: (json) => {
    const { stats } = playwrightResult.parse(json);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  },
};

const reports = [unitReport, browserReport];

/** Removes what earlier runs left, so that nothing is counted which did not run now. */
export function clearReports(): void {
  for (const { file } of reports) rmSync(file, { force: true });
}

/** The tests of all runners that wrote a report, added up. */
export function countTests(): Counts {
  const all = reports
    .filter(({ file }) => existsSync(file))
    .map(({ file, read }) => read(JSON.parse(readFileSync(file, 'utf8'))));
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}
