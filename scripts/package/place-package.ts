import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { packedFolder, packedProgram } from './pack-desk.ts';

/** Puts the packed folder where an installer would put it, readable by every account; returns the program. */
export function placePackage(root: string, place: string): string {
  const folder = packedFolder(root);
  mkdirSync(place, { recursive: true });
  cpSync(folder, place, { recursive: true, verbatimSymlinks: true });
  chmodSync(place, 0o755);
  return join(place, relative(folder, packedProgram(root)));
}

/**
 * The same package for tests and measurements: one fuse differs, so that the debugger of Node, and with it
 * Playwright, can enter. What users get never has it.
 */
export async function placeTestTwin(root: string, place: string): Promise<string> {
  const program = placePackage(root, place);
  await flipFuses(program, {
    version: FuseVersion.V1,
    // macOS starts no program whose signature its change has broken.
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return program;
}
