import { closeSync, openSync, writeSync } from 'node:fs';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

// Writes one file again and again, each time full of one letter; with "in-place" over the old content.
const [file = '', variant] = process.argv.slice(2);
const bytesOf = (round: number) => Buffer.alloc(2_000_000, 97 + (round % 26));
process.stdout.write('begin\n');
for (let round = 0; ; round += 1) {
  if (variant === 'in-place') writeInPlace(bytesOf(round));
  else await writeAtomically({ file, bytes: bytesOf(round), randomName: testPorts().randomName });
}

function writeInPlace(bytes: Uint8Array): void {
  const handle = openSync(file, 'w');
  for (let start = 0; start < bytes.length; start += 50_000) {
    writeSync(handle, bytes, start, Math.min(50_000, bytes.length - start));
  }
  closeSync(handle);
}
