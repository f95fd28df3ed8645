import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Where a request's path leads: a file, the same address with a slash at its end, or nothing. */
export type Location =
  | { readonly kind: 'file'; readonly file: string; readonly version: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'nothing' };

const nothing: Location = { kind: 'nothing' };

/**
 * Finds the file under `root` for a path as it stands in the request line (percent-encoded, without query).
 * Never leaves `root`: neither by "..", nor by an encoded slash, nor by a symbolic link.
 */
export async function locate(root: string, path: string): Promise<Location> {
  const segments = decodePath(path);
  if (!segments) return nothing;
  const wantsFolder = segments.at(-1) === '';
  const place = join(root, ...segments, wantsFolder ? 'index.html' : '');
  try {
    const [real, realRoot] = await Promise.all([realpath(place), realpath(root)]);
    if (!real.startsWith(realRoot + sep)) return nothing;
    const found = await stat(real);
    if (found.isDirectory()) return wantsFolder ? nothing : { kind: 'folder' };
    if (!found.isFile()) return nothing;
    return { kind: 'file', file: real, version: `${found.size.toString(36)}-${found.mtimeMs.toString(36)}` };
  } catch {
    return nothing;
  }
}

/** The decoded segments after the leading slash; undefined where the path is malformed or not canonical. */
function decodePath(path: string): readonly string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent);
    const safe = segments.every(
      (segment, index) => isSafe(segment) && (segment !== '' || index === segments.length - 1),
    );
    return safe ? segments : undefined;
  } catch {
    return undefined;
  }
}

const isSafe = (segment: string): boolean => segment !== '.' && segment !== '..' && !/[/\\\0]/.test(segment);
