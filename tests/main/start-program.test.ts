import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it, onTestFinished } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { startProgram } from '#main/update/start-program.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

const patience = { timeout: 20_000 };

it('a program starts with what it was given, as it stands, and nothing of the image of this one', async () => {
  const folder = testFolder();
  const told = join(folder, 'told');
  const program = join(folder, 'a program; touch evil');
  writeFileSync(program, `#!/bin/sh\necho "$1|$APPIMAGE|$PWD" > told.part && mv told.part told\n`, {
    mode: 0o700,
  });
  process.env['APPIMAGE'] = 'other';
  onTestFinished(() => {
    delete process.env['APPIMAGE'];
  });
  await startProgram(program, ['$(touch evil)']);

  await expect.poll(() => existsSync(told), patience).toBe(true);
  expect(readFileSync(told, 'utf8')).toBe(`$(touch evil)||${folder}\n`);
  expect(existsSync(join(folder, 'evil'))).toBe(false);
});

it.each([
  ['is not there', (): void => undefined],
  ['may not run', (file: string): void => writeFileSync(file, 'text', { mode: 0o600 })],
])('a program that %s is refused in words', async (_, place) => {
  const file = join(testFolder(), 'setup.exe');
  place(file);
  const error = await startProgram(file, []).catch((it: unknown) => it);

  expect(error instanceof AppError && error.code).toBe('update/not-started');
});
