/** `node scripts/astro.ts COMMAND…`: Astro in the foreground, sending nothing home. */
import { spawnTool } from './tools.ts';

process.exitCode = await spawnTool('astro', process.argv.slice(2));
