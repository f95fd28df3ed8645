/** `npm start`: builds the site and serves it. */
import { serveSite } from './serve.ts';
import { spawnTool } from './tools.ts';

const code = await spawnTool('astro', ['build']);
if (code === 0) {
  await serveSite().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
} else {
  process.exitCode = code;
}
