import { createPublicKey, verify } from 'node:crypto';

/** Ed25519 signatures have this length and no other. */
export const signatureBytes = 64;

/** True where the signature over exactly these bytes was made with the private half of the key (PEM, Ed25519). */
export function isSignedBy(publicKey: string, content: Uint8Array, signature: Uint8Array): boolean {
  const key = createPublicKey(publicKey);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The key of updates is not an Ed25519 key.');
  return signature.length === signatureBytes && verify(null, content, key, signature);
}
