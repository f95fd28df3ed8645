/** `npm run lock`: completes package-lock.json after `npm install` (see setup/lock.mjs). */
import { writeFileSync } from 'node:fs';
import { completeLock, lockFile, missingEdges, readLock } from './setup/lock.mjs';

const lock = readLock();
const edges = missingEdges(lock);
if (edges.length > 0) writeFileSync(lockFile, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(edges.length > 0 ? `Đã thêm ${edges.length} mục vào package-lock.json.` : 'package-lock.json đã đủ.');
for (const { name, version } of edges) console.log(`  ${name} ${version}`);
