// A session of the packed program from the first start to the document. The test starts this in a network of its
// own, where there is nothing but the loopback, and reads what it prints.
import { networkInterfaces } from 'node:os';
import process from 'node:process';
import { attach } from '#scripts/electron/attach.ts';

const [program = '', document = ''] = process.argv.slice(2);

const app = await attach({ executablePath: program });
const page = await app.firstWindow();
await page
  .getByRole('button', { name: /Điện Biên/u })
  .first()
  .click();
await page.getByText('80,76%').first().waitFor();
await app.evaluate(({ dialog }, filePath) => {
  dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
}, document);
await page.evaluate(() => {
  location.hash = '#/briefings';
});
await page.getByRole('button', { name: /Xuất/u }).first().click();
await page.getByText('bao-cao.docx').first().waitFor({ timeout: 30_000 });
const isPackaged = await app.evaluate(({ app: own }) => own.isPackaged);
await app.close();
process.stdout.write(JSON.stringify({ interfaces: Object.keys(networkInterfaces()), isPackaged }));
