/**
 * Prepares a fresh machine: `node scripts/setup.mjs [--browser]`; with the option also what only tests need.
 * Node built-ins only, and Node 20 will do: it runs before anything is installed.
 * Prints on standard error; silent where nothing is to be done.
 */
import { provideBrowser } from './setup/browser.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNode } from './setup/node.mjs';
import { provideOffice } from './setup/office.mjs';

try {
  installDependencies();
  requireNode();
  if (process.argv.includes('--browser')) {
    await provideBrowser();
    provideOffice();
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
