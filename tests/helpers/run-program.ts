import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, on no terminal.
 * @throws with what it printed, if it cannot be started or fails
 */
export function runProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const keep = (text: Buffer): void => {
      printed += text.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${String(code)}:\n${printed}`));
    });
  });
}
