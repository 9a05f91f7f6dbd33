import { join } from 'node:path';
import {
  longestManifestBytes,
  updateManifestFile,
  updateManifestSchema,
  type UpdateManifest,
  updateProduct,
  updateSignatureFile,
} from '#core/domain/update-manifest.ts';
import { appError } from '#core/error/app-error.ts';
import { signatureBytes } from './is-signed-by.ts';
import { readPlainFile } from './plain-file.ts';

export type SignatureCheck = (content: Uint8Array, signature: Uint8Array) => boolean;

/**
 * What the update in a folder says of itself. Its signature is checked before a character of it is read. Fails
 * with `update/missing`, `/not-signed`, `/wrong-product`, `/damaged`, or `file/unreadable`.
 */
export async function readManifest(folder: string, isSigned: SignatureCheck): Promise<UpdateManifest> {
  const path = join(folder, updateManifestFile);
  const content = await readPlainFile(path, longestManifestBytes);
  if (content === null) throw appError('update/missing', { path: folder, name: updateManifestFile });
  const signature = await readPlainFile(join(folder, updateSignatureFile), signatureBytes);
  if (signature === null || !isSigned(content, signature)) throw appError('update/not-signed', {});
  const stated = parseJson(content);
  // Asked first: the release of another program has fields of its own.
  if (productOf(stated) !== updateProduct) throw appError('update/wrong-product', {});
  const parsed = updateManifestSchema.safeParse(stated);
  if (!parsed.success) throw appError('update/damaged', { path }, { cause: parsed.error });
  return parsed.data;
}

function parseJson(content: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    throw appError('update/damaged', { path: updateManifestFile }, { cause: error });
  }
}

function productOf(stated: unknown): unknown {
  return typeof stated === 'object' && stated !== null && 'product' in stated ? stated.product : undefined;
}
