import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { chooseEncoding, encode } from './encode.ts';
import { cacheControl, securityHeaders } from './headers.ts';
import { locate } from './locate.ts';
import { isCompressible, mediaType } from './mime.ts';

type SendBytes = (request: IncomingMessage, response: ServerResponse, answer: Answer) => Promise<void>;

interface Answer {
  readonly status: number;
  readonly path: string;
  readonly file: string;
  readonly version: string;
}

/** Answers requests with the files under `root`; each file is compressed once and kept in memory. */
export function serveFiles(root: string): RequestListener {
  const sendBytes = keepEncoded();
  return (request, response) => {
    respond(root, sendBytes, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function respond(
  root: string,
  sendBytes: SendBytes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '', query] = (request.url ?? '').split(/\?(.*)/s);
  const found = await locate(root, path);
  if (found.kind === 'file') return sendBytes(request, response, { status: 200, path, ...found });
  if (found.kind === 'folder') {
    response.writeHead(301, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  const missing = await locate(root, '/404.html');
  if (missing.kind === 'file') return sendBytes(request, response, { status: 404, path, ...missing });
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không tìm thấy trang này.\n');
}

function keepEncoded(): SendBytes {
  const kept = new Map<string, { readonly tag: string; readonly bytes: Promise<Buffer> }>();
  return async (request, response, { status, path, file, version }) => {
    const type = mediaType(file);
    const encoding = isCompressible(type) ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
    const tag = `"${version}-${encoding}"`;
    response.setHeader('cache-control', status === 200 ? cacheControl(path) : 'no-cache');
    response.setHeader('etag', tag);
    if (isCompressible(type)) response.setHeader('vary', 'accept-encoding');
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const key = `${encoding} ${file}`;
    let entry = kept.get(key);
    if (entry?.tag !== tag) {
      entry = { tag, bytes: readFile(file).then((bytes) => encode(bytes, encoding)) };
      kept.set(key, entry);
    }
    const bytes = await entry.bytes;
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.writeHead(status, { 'content-type': type, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
}
