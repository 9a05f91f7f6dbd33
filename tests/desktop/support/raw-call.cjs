// A page that got hold of the channel itself: calls any name, past the methods that its preload offers.
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('rawCall', (name, input) => ipcRenderer.invoke('desk.call', name, input));
