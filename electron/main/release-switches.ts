import { url as inspectorUrl } from 'node:inspector';
import { app } from 'electron';

/** Switches of Chromium that let others into the program, take its walls down or write down what it does. */
const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'auto-open-devtools-for-tabs',
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-gpu-sandbox',
  'no-zygote',
  'single-process',
  'in-process-gpu',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'browser-subprocess-path',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
  'load-extension',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'host-resolver-rules',
  'js-flags',
  'enable-blink-features',
  'enable-logging',
  'log-file',
  'log-net-log',
  'trace-startup',
] as const;

/**
 * The switch for which a release must not start; null where it may. The fuses of Electron do not cover these.
 * Must be asked before the program adds switches of its own.
 */
export function findRefusedSwitch(): string | null {
  if (!isRelease()) return null;
  return refusedSwitches.find((name) => app.commandLine.hasSwitch(name)) ?? null;
}

/**
 * True for the sealed app of a package. Where the debugger of Node is open, the fuse that forbids it is off: that
 * program was made for tests, and whoever started it is inside already.
 */
function isRelease(): boolean {
  return app.getAppPath().endsWith('.asar') && inspectorUrl() === undefined;
}
