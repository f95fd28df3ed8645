/** The pages of a built site, grouped by shape. */
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BuiltPage {
  /** As in the address bar: `/don-vi/so-noi-vu/`. */
  path: string;
  /** Where the HTML lies on disk. */
  file: string;
  /** The address, with a star for what differs between pages of one template. */
  shape: string;
}

/** The folder that `npm run build` fills. */
export const distRoot = fileURLToPath(new URL('../../dist', import.meta.url));

const variableSegments = [/(?<=^\/ke-hoach\/)[^/]+/u, /(?<=\/nhiem-vu\/)[^/]+/u, /(?<=^\/don-vi\/)[^/]+/u];

const shapeOf = (path: string): string =>
  variableSegments.reduce((shape, segment) => shape.replace(segment, '*'), path);

/** The files of a folder, by their path from it with slashes, sorted. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Every page of a built site. */
export function builtPages(root: string = distRoot): BuiltPage[] {
  return listFiles(root)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
      return { path, file: join(root, file), shape: shapeOf(path) };
    });
}

/** Every page of a shape that few pages share; of the others the smallest, the middle and the largest. */
export function samplePages(root: string = distRoot): BuiltPage[] {
  return [...Map.groupBy(builtPages(root), ({ shape }) => shape).values()].flatMap((pages) => {
    const bySize = pages.toSorted((a, b) => statSync(a.file).size - statSync(b.file).size);
    const chosen = [bySize.at(0), bySize.at(Math.floor(bySize.length / 2)), bySize.at(-1)];
    return [...new Set(chosen)].filter((page) => page !== undefined);
  });
}

/** The ids of the plans that the site holds. */
export function planIds(root: string = distRoot): string[] {
  return builtPages(root)
    .filter(({ shape }) => shape === '/ke-hoach/*/')
    .map(({ path }) => path.split('/')[2] ?? '');
}
