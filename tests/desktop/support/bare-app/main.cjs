// An Electron app without a single guard: every probe of the tests must find something here.
require('../hold-start.cjs');
const electron = require('electron');
const path = require('node:path');

async function start() {
  await electron.app.whenReady();
  const window = new electron.BrowserWindow({
    webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false },
  });
  await window.loadFile(path.join(__dirname, 'page.html'));
}

electron.app.on('window-all-closed', () => electron.app.quit());
void start();
