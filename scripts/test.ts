/**
 * `npm test`: every stage in order, up to the first that fails, then a summary.
 * `npm test -- lint unit` runs only these stages.
 */
import { clearReports, countTests } from './test/reports.ts';
import { runStage, type Outcome } from './test/run-stage.ts';
import { stages, type Stage } from './test/stages.ts';

const chosen = chooseStages(process.argv.slice(2));
if (chosen.length === 0) {
  console.error(`Các phần có thể chọn: ${stages.map(({ id }) => id).join(', ')}`);
  process.exitCode = 1;
} else {
  clearReports();
  const outcomes = await runUntilFailure(chosen);
  printSummary(chosen, outcomes);
  if (!outcomes.every(({ passed }) => passed)) process.exitCode = 1;
}

/** The stages of these names; none where a name is unknown. */
function chooseStages(names: readonly string[]): readonly Stage[] {
  if (names.length === 0) return stages;
  const known = names.every((name) => stages.some(({ id }) => id === name));
  return known ? stages.filter(({ id }) => names.includes(id)) : [];
}

async function runUntilFailure(list: readonly Stage[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, stage] of list.entries()) {
    console.log(`\n── ${index + 1}/${list.length} ${stage.title} (${stage.id})`);
    const outcome = await runStage(stage);
    outcomes.push(outcome);
    if (!outcome.passed) break;
  }
  return outcomes;
}

function printSummary(list: readonly Stage[], outcomes: readonly Outcome[]): void {
  console.log('\n── Tổng kết');
  for (const stage of list) {
    const outcome = outcomes.find((candidate) => candidate.stage === stage);
    console.log(
      `${verdict(outcome).padEnd(10)} ${stage.title.padEnd(28)} ${outcome ? `${outcome.seconds.toFixed(1)} giây` : ''}`.trimEnd(),
    );
  }
  const { passed, failed, skipped } = countTests();
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

function verdict(outcome: Outcome | undefined): string {
  if (!outcome) return 'chưa chạy';
  return outcome.passed ? 'đạt' : 'HỎNG';
}
