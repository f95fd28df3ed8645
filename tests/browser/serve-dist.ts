/** Serves dist/ for the browser tests, on a free port. */
import { fileURLToPath } from 'node:url';
import { startServer } from '../../scripts/server/start.ts';

export default async function serveDist(): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  const { url, close } = await startServer({ root, port: 0, host: '127.0.0.1' });
  process.env.SITE_URL = url;
  return close;
}
