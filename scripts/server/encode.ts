import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Above this size the best compression takes seconds, and gains little. */
const largeFile = 500_000;

/** The best encoding that an Accept-Encoding header allows. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  const allowed = (accepted ?? '').split(',').flatMap((entry) => {
    const [name = '', quality = ''] = entry.split(';').map((part) => part.trim());
    return /^q=0(?:\.0*)?$/.test(quality) ? [] : [name.toLowerCase()];
  });
  if (allowed.includes('br')) return 'br';
  return allowed.includes('gzip') ? 'gzip' : 'identity';
}

/** The bytes as they go over the wire. */
export async function encode(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  const isLarge = bytes.length > largeFile;
  if (encoding === 'br') return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: isLarge ? 5 : 11 } });
  return encoding === 'gzip' ? zip(bytes, { level: isLarge ? 6 : 9 }) : bytes;
}
