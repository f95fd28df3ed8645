import { spawnSync } from 'node:child_process';

/**
 * Runs a program with its output on this terminal; throws if it cannot be started or fails.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = process.env) {
  // Standard output is kept for what the command that was asked for prints.
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env });
  if (error) throw error;
  if (status !== 0) throw new Error(`Lệnh không chạy được: ${[command, ...args].join(' ')}`);
}

/**
 * Runs npm under the Node that npm itself was started with: the one in node_modules
 * may be replaced while it runs.
 * @param {string[]} args
 */
export function runNpm(args) {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm) run(node ?? process.execPath, [npm, ...args]);
  else run('npm', args);
}
