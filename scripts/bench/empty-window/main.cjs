// The denominator of the window's figures: one window with a blank page, isolated as ours is.
const electron = require('electron');
const path = require('node:path');

async function start() {
  await electron.app.whenReady();
  const window = new electron.BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } });
  await window.loadFile(path.join(__dirname, 'page.html'));
}

electron.app.on('window-all-closed', () => electron.app.quit());
void start();
