import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The programs that the scripts start, each by the file that holds it. */
const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

export type Tool = keyof typeof tools;

const root = new URL('../', import.meta.url);

/**
 * Runs a tool on this terminal, under the Node that runs this script.
 * @returns its exit code; 1 where a signal ended it
 */
export function spawnTool(tool: Tool, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL(tools[tool], root)), ...args], {
      cwd: fileURLToPath(root),
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' },
    });
    const stop = (): void => {
      child.kill();
    };
    process.once('exit', stop).once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', stop).off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}
