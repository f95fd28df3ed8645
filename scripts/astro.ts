/** `node scripts/astro.ts COMMAND…`: Astro in the foreground, sending nothing home. */
import { spawnTool } from './tools.ts';

const args = process.argv.slice(2);
if (args[0] === 'build' && process.env.SITE_URL === undefined) {
  console.warn('Chưa đặt SITE_URL: địa chỉ trong siêu dữ liệu, lịch và chân trang in sẽ là https://niem-yet.example.');
}
process.exitCode = await spawnTool('astro', args);
