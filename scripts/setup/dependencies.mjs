/** Brings node_modules up to package-lock.json. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lockFile } from './lock.mjs';
import { runNpm } from './run.mjs';

const stampFile = new URL('../../node_modules/.niem-yet-lock', import.meta.url);

/** Installs the packages of package-lock.json, unless exactly these are installed already. */
export function installDependencies() {
  const digest = digestOfLock();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return;
  console.error('Đang cài các gói cần dùng (khoảng nửa phút)…');
  runNpm(['ci', '--loglevel=error', '--prefix', fileURLToPath(new URL('../..', import.meta.url))]);
  writeFileSync(stampFile, digest);
}

/** The packages differ by platform too, hence its name in the digest. */
function digestOfLock() {
  return createHash('sha256')
    .update(readFileSync(lockFile))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}
