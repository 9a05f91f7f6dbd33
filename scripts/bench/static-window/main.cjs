// The denominator of the tour: a window with one page that has no scripts of its own.
const electron = require('electron');

const place = '--page=';

async function start() {
  await electron.app.whenReady();
  const window = new electron.BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } });
  const page = process.argv.find((argument) => argument.startsWith(place)) ?? place;
  await window.loadFile(page.slice(place.length));
}

electron.app.on('window-all-closed', () => electron.app.quit());
void start();
