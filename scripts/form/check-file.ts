/** Checks a file against NĐ 30/2020 in bounded time and memory. */
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { Answer } from './messages.ts';

/** A file of more bytes is no notice. */
const largestFile = 50_000_000;
const largestHeap = 768;
const lookEvery = 100;

/** What reading a file may take: milliseconds, and bytes of memory of the whole process. */
export interface Limits {
  time: number;
  memory: number;
}

const usualLimits: Limits = { time: 30_000, memory: 1_500_000_000 };

const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000));

async function findObstacle(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return 'Đây không phải là tệp. Hãy chọn tệp PDF hoặc DOCX của văn bản.';
    if (found.size > largestFile)
      return `Tệp ${megabytes(found.size)} MB, lớn hơn mức ${megabytes(largestFile)} MB kiểm tra được. Hãy bỏ ảnh quét, hoặc tách phần văn bản ra tệp riêng.`;
    return undefined;
  } catch {
    return 'Không tìm thấy tệp, hoặc không có quyền đọc. Hãy kiểm tra lại đường dẫn.';
  }
}

/** The report on a file, or in Vietnamese why there is none. */
export async function checkFile(file: string, limits: Limits = usualLimits): Promise<Answer> {
  const obstacle = await findObstacle(file);
  return obstacle === undefined ? runWorker(file, limits) : { error: obstacle };
}

function runWorker(file: string, { time, memory }: Limits): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: largestHeap },
      // The reader of PDFs writes warnings that say nothing to who checks a file.
      stdout: true,
      stderr: true,
    });
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      end({
        error: `Đọc tệp quá ${String(Math.ceil(time / 1000))} giây nên đã dừng: tệp quá phức tạp hoặc cố ý gây hại. Hãy xuất lại từ phần mềm soạn thảo.`,
      });
    }, time);
    const tooLarge: Answer = {
      error:
        'Đọc tệp tốn quá nhiều bộ nhớ nên đã dừng: tệp quá phức tạp hoặc cố ý gây hại. Hãy xuất lại từ phần mềm soạn thảo.',
    };
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > memory) end(tooLarge);
    }, lookEvery);
    worker.once('message', (answer: Answer) => {
      end(answer);
    });
    worker.once('error', () => {
      end(tooLarge);
    });
    worker.once('exit', () => {
      end({ error: 'Tệp hỏng nên không đọc được. Hãy xuất lại từ phần mềm soạn thảo rồi kiểm tra.' });
    });
  });
}
