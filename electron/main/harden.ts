import { app, protocol, type Session, session, type WebContents } from 'electron';
import { appScheme } from './app-origin.ts';
import { isAllowed, isLocalRequest, isStartPage } from './local-only.ts';

/** Must run before Electron is ready. */
export function hardenProcess(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  // As root, in development and tests only, Chromium has no sandbox to enable.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
    'dns-prefetch-disable',
    'no-proxy-server',
    'disable-sync',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  // No name is ever looked up, whatever part of Chromium asks.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_, contents) => {
    hardenContents(contents);
  });
}

/** A session that keeps nothing on the disk, asks nothing of the network and grants no permission. */
export function createDeskSession(): Session {
  const desk = session.fromPartition('desk', { cache: false });
  for (const it of [desk, session.defaultSession]) {
    it.setSpellCheckerLanguages([]);
    it.setSpellCheckerEnabled(false);
    it.webRequest.onBeforeRequest(({ url }, answer) => {
      answer({ cancel: !isLocalRequest(url) });
    });
    it.setPermissionRequestHandler((_, permission, answer, { requestingUrl }) => {
      answer(isAllowed(permission, requestingUrl));
    });
    it.setPermissionCheckHandler((_, permission, origin) => isAllowed(permission, origin));
    it.setDevicePermissionHandler(() => false);
    it.on('will-download', (event) => {
      event.preventDefault();
    });
  }
  return desk;
}

function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  const stay = (event: { readonly preventDefault: () => void }, url: string) => {
    if (!isStartPage(url)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => {
    stay(event, event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    // The page loads itself again, and it may do so in its main frame only.
    if (!isStartPage(event.url) || !event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
