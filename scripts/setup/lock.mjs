/**
 * What this project needs to know of package-lock.json. Node built-ins only.
 *
 * Some registries lack a few platform packages. npm then leaves their entries out of the lock,
 * and `npm ci` rejects that lock. An entry without a digest is enough for `npm ci` to accept it.
 *
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   resolved?: string, integrity?: string,
 *   dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 * @typedef {{ from: string, name: string, version: string }} Edge
 */
import { readFileSync } from 'node:fs';

export const lockFile = new URL('../../package-lock.json', import.meta.url);

/** @returns {Lock} */
export function readLock() {
  return JSON.parse(readFileSync(lockFile, 'utf8'));
}

/**
 * Every optional dependency that some package names and the lock has no entry for.
 * @param {Lock} lock
 * @returns {Edge[]}
 */
export function missingEdges(lock) {
  return Object.entries(lock.packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !placesSeenFrom(from, name).some((place) => place in lock.packages))
      .map(([name, version]) => ({ from, name, version })),
  );
}

/**
 * The lock with an entry for each missing edge, its packages in npm's order.
 * @param {Lock} lock
 * @returns {Lock}
 */
export function completeLock(lock) {
  const added = missingEdges(lock).map((edge) => /** @type {const} */ ([`node_modules/${edge.name}`, entryFor(edge)]));
  const packages = Object.entries(lock.packages).concat(added.map(([place, entry]) => [place, entry]));
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(packages) };
}

/**
 * The places where Node's resolution looks for a package, nearest first.
 * @param {string} from
 * @param {string} name
 * @returns {string[]}
 */
function placesSeenFrom(from, name) {
  const places = [];
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    places.push(`${folder}/node_modules/${name}`);
    if (!folder.includes('/node_modules/')) break;
  }
  return [...places, `node_modules/${name}`];
}

/**
 * @param {Edge} edge
 * @returns {LockEntry}
 */
function entryFor({ name, version }) {
  return { version: version.replace(/^[\^~]/, ''), optional: true, ...platformOf(name) };
}

/**
 * The platform that a package's name ends with: "-linux-arm64-musl", "-darwin-x64", "-wasm32-wasi".
 * @param {string} name
 * @returns {Pick<LockEntry, 'os' | 'cpu' | 'libc'>}
 */
function platformOf(name) {
  if (name.endsWith('-wasm32-wasi')) return { cpu: ['wasm32'] };
  const match =
    /(android|darwin|freebsd|linux|openbsd|openharmony|win32|windows)-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(\w+))?$/.exec(
      name,
    );
  if (!match) throw new Error(`Không đọc được hệ máy từ tên gói ${name}`);
  const [, os = '', cpu = '', abi = ''] = match;
  const platform = { os: [os === 'windows' ? 'win32' : os], cpu: [cpu] };
  if (abi.startsWith('gnu')) return { ...platform, libc: ['glibc'] };
  return abi.startsWith('musl') ? { ...platform, libc: ['musl'] } : platform;
}
