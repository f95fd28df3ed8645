/** `node scripts/serve.ts`: serves dist/ at http://localhost:4321 (another port: PORT=…) until it is stopped. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from './server/start.ts';

const root = fileURLToPath(new URL('../dist', import.meta.url));
const defaultPort = 4321;

/** Serves dist/ and says where; ends together with the program that started it. */
export async function serveSite(): Promise<void> {
  if (!existsSync(root)) throw new Error('Chưa có thư mục dist/. Hãy chạy: npm run build');
  const port = Number(process.env.PORT ?? defaultPort);
  const { url } = await startServer({ root, port, host: process.env.HOST ?? 'localhost' }).catch((error: unknown) => {
    if (!isPortTaken(error)) throw error;
    throw new Error(
      `Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=${port + 1} npm start`,
    );
  });
  stopWithParent();
  console.log(`\nTrang Niêm Yết đang chạy tại ${url}/\nNhấn Ctrl+C để dừng.`);
}

function stopWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 1000).unref();
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

if (import.meta.main) {
  await serveSite().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
