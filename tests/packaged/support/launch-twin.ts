import type { ElectronApplication, Page } from 'playwright-core';
import { inject } from 'vitest';
import { attach } from '#scripts/electron/attach.ts';
import type { OrdinaryAccount } from './ordinary-account.ts';

export type Twin = { readonly app: ElectronApplication; readonly page: Page };

/** Opens the packed program, as this account, where a test can look inside. The caller closes it. */
export async function launchTwin(account: OrdinaryAccount, args: readonly string[] = []): Promise<Twin> {
  const app = await attach({
    executablePath: account.wrap(inject('packaged').twin),
    args: [...args],
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return { app, page };
}
