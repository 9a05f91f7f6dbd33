import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { SetupError } from '../setup/setup-error.mjs';

/** Makes a new pair: the private key in a file that does not exist yet, the public key where programs carry it. */
export function createKey(keyFile: string, publicKeyFile: string): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
  } catch {
    throw new SetupError(`The key "${keyFile}" cannot be written, or is there already.`);
  }
  writeFileSync(publicKeyFile, publicKey.export({ type: 'spki', format: 'pem' }));
}
