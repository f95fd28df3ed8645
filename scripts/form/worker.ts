/** Checks one file in a thread of its own, which can be ended when it takes too long or too much memory. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { measureText } from '../../src/files/type/measure.ts';
import { FormError } from '../../src/form/form-error.ts';
import { readNotice } from '../../src/form/read-notice.ts';
import { judge } from '../../src/form/report.ts';
import type { Answer } from './messages.ts';

async function answer(file: string): Promise<Answer> {
  try {
    return { report: judge(await readNotice(new Uint8Array(await readFile(file)), measureText)) };
  } catch (error) {
    if (error instanceof FormError) return { error: error.message };
    return { error: 'Tệp hỏng nên không đọc được. Hãy xuất lại từ phần mềm soạn thảo rồi kiểm tra.' };
  }
}

const file: unknown = workerData;
if (typeof file === 'string') parentPort?.postMessage(await answer(file));
