import { spawnTool } from '../tools.ts';
import type { Stage } from './stages.ts';

export interface Outcome {
  readonly stage: Stage;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Between two signs of life of a stage that prints nothing by itself. */
const heartbeat = 30_000;

/** Runs the stage's commands until one fails. */
export async function runStage(stage: Stage): Promise<Outcome> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const timer = setInterval(() => {
    console.log(`… ${stage.title}: ${Math.round(seconds())} giây`);
  }, heartbeat);
  let passed = true;
  for (const [tool, ...args] of stage.commands) {
    passed &&= (await spawnTool(tool, args)) === 0;
  }
  clearInterval(timer);
  return { stage, passed, seconds: seconds() };
}
