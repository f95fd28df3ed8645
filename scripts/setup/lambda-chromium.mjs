/** A Chromium that comes inside an npm package, for machines that reach a package registry and nothing else. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNpm } from './run.mjs';

const name = '@sparticuz/chromium';
const version = '153.0.0';

/**
 * Installs it into a folder of its own, so that package-lock.json stays as it is.
 * @param {string} folder
 * @returns {Promise<string | undefined>} the path of a script that starts it; undefined where there is none for this platform
 */
export async function installLambdaChromium(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  runNpm(['install', '--loglevel=error', '--no-save', '--prefix', folder, `${name}@${version}`]);
  // Only where it believes to be on Lambda does the package unpack the libraries that Chromium needs, and always into TMPDIR.
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', TMPDIR: unpacked });
  const entry = createRequire(join(folder, 'package.json')).resolve(name);
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return writeStarter(join(folder, 'chromium'), await chromium.executablePath(), unpacked);
}

/**
 * @param {string} starter
 * @param {string} executable
 * @param {string} unpacked
 */
function writeStarter(starter, executable, unpacked) {
  const script = `#!/bin/sh
[ -d /etc/fonts ] || export FONTCONFIG_PATH='${unpacked}/fonts'
export LD_LIBRARY_PATH='${unpacked}/al2023/lib'
exec '${executable}' "$@"
`;
  writeFileSync(starter, script);
  chmodSync(starter, 0o755);
  return starter;
}
