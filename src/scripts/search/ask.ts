/** Asks while somebody types: not at every key, and only the last question is answered. */
import type { Answer } from '../../search/engine.ts';
import type { Choice } from '../../search/rank.ts';
import { loadEngine } from './load.ts';

/** Milliseconds without a key after which somebody may have typed what they want. */
const pause = 120;

export interface Asker {
  /** Asks at once, or after a pause in which a later question takes its place. */
  ask: (typed: string, choice: Choice, options?: { reach?: number; later?: boolean }) => void;
  /** Takes the last question back: it is not answered any more. */
  cancel: () => void;
}

/** @param fail told when search could not be fetched */
export function createAsker(show: (answer: Answer, typed: string) => void, fail: () => void): Asker {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(number: number, typed: string, choice: Choice, reach: number | undefined): Promise<void> {
    try {
      const engine = await loadEngine();
      if (number !== last) return;
      const answer = await engine.search(typed, choice, reach);
      if (number === last) show(answer, typed);
    } catch {
      if (number === last) fail();
    }
  }

  function cancel(): void {
    last += 1;
    clearTimeout(timer);
  }

  return {
    ask(typed, choice, { reach, later = false } = {}) {
      cancel();
      const number = last;
      if (later) timer = setTimeout(() => void run(number, typed, choice, reach), pause);
      else void run(number, typed, choice, reach);
    },
    cancel,
  };
}
