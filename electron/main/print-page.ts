import type { WebContents } from 'electron';
import { appError } from '#core/error/app-error.ts';

/**
 * Opens the print dialog of the system for what the page shows, the sheet lying on its side where the system takes
 * a wish. Ends when the dialog is answered; a user who gives up gets what was asked for.
 */
export function printPage(contents: WebContents): Promise<void> {
  return new Promise((resolve, reject) => {
    contents.print({ landscape: true }, (isPrinted, reason) => {
      // Electron gives the reason in English words only.
      if (isPrinted || /cancel/iu.test(reason)) resolve();
      else reject(appError('print/failed', {}));
    });
  });
}
