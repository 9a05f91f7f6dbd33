// Opens no window before Playwright is attached, which then calls this name: a window that opens in that very moment
// may escape it, and it would wait for that window for ever.
const { app } = require('electron');

const whenReady = app.whenReady();
const attached = new Promise((resolve) => {
  globalThis.__playwright_run = resolve;
});

app.whenReady = async () => {
  await attached;
  return whenReady;
};
