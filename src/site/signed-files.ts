/** The documents as their issuers signed them: published byte for byte. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../files/digest.ts';
import { memoise } from '../plan/memoise.ts';
import { signedFileName } from '../plan/read/signed-file.ts';
import type { Plan } from '../plan/types.ts';
import { contentFolder } from './read-content.ts';

export interface Signed {
  /** In bytes. */
  size: number;
  /** SHA-256 of the bytes. */
  sha256: string;
}

/** The bytes of a plan's signed document; undefined where its folder holds none. */
export async function readSigned({ id }: Plan): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path.join(contentFolder(), 'plans', id, signedFileName)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Size and digest of a plan's signed document; undefined where its folder holds none. */
export const signedFile: (plan: Plan) => Promise<Signed | undefined> = memoise(async (plan) => {
  const bytes = await readSigned(plan);
  return bytes === undefined ? undefined : { size: bytes.length, sha256: sha256(bytes) };
});
