import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { projectRoot } from '#scripts/electron/prepare-desk.ts';
import { placePackage } from '#scripts/package/place-package.ts';
import { createAccountWorkspace } from './support/account-workspace.ts';
import { createOrdinaryAccount, type OrdinaryAccount } from './support/ordinary-account.ts';
import { processTree } from './support/processes.ts';
import { startRelease } from './support/start-release.ts';

const { release, twin, display } = inject('packaged');
const patience = { timeout: 20_000 };
let account: OrdinaryAccount;
let program: string;

beforeAll(() => {
  account = createOrdinaryAccount(display);
  program = account.wrap(release);
});

afterAll(() => {
  account.remove();
});

/** A port that nothing listens on at this moment. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

function entersByDebugger(port: number): Promise<boolean> {
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 5000 }).then(
    (browser) => browser.close().then(() => true),
    () => false,
  );
}

describe.runIf(process.platform === 'linux')('a release, started by an account without rights', () => {
  it('runs its page in the sandbox of Chromium (H25)', async () => {
    const running = startRelease({ program });
    // The page is a process for a moment before it locks itself in.
    await expect.poll(async () => (await running.renderer()).status('Seccomp'), patience).toBe('2');
    const page = await running.renderer();
    const commands = processTree(running.id).flatMap(({ command }) => command);

    expect(page.status('NoNewPrivs')).toBe('1');
    expect(page.status('Uid')).not.toMatch(/^0\b/);
    expect(commands).not.toContain('--no-sandbox');
    await running.stop();
  });

  it('starts no program that collects crashes', async () => {
    const running = startRelease({ program });
    await running.renderer();
    const commands = processTree(running.id).map(({ command }) => command.join(' '));

    expect(commands.filter((it) => /crashpad/.test(it))).toEqual([]);
    await running.stop();
  });
});

describe.runIf(process.platform === 'linux')('the debugger of Chromium (H23)', () => {
  it('enters the test twin, so that it would be seen', async () => {
    const port = await freePort();
    const switches = ['--inspect=0', `--remote-debugging-port=${port}`];
    const running = startRelease({ program: account.wrap(twin), args: switches });
    await running.renderer();

    // The page may be on its way while the debugger comes in; then it comes once more.
    await expect.poll(() => entersByDebugger(port), { timeout: 30_000 }).toBe(true);
    await running.stop();
  });

  it('does not enter a release, which ends instead', async () => {
    const port = await freePort();
    const running = startRelease({ program, args: [`--remote-debugging-port=${port}`] });
    const enters = entersByDebugger(port);

    expect(await running.exitCode).toBe(1);
    expect(await enters).toBe(false);
    expect(running.output()).toContain('"--remote-debugging-port"');
  });
});

describe.runIf(process.platform === 'linux')('switches that take a wall down (H23)', () => {
  it.each([
    '--remote-debugging-pipe',
    '--no-sandbox',
    '--disable-web-security',
    '--load-extension=/',
    '--proxy-server=localhost:1',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--log-net-log=net.json',
    '--js-flags=--expose-gc',
  ])('%s is refused', async (name) => {
    const running = startRelease({ program, args: [name] });

    expect(await running.exitCode).toBe(1);
    expect(running.output()).toContain(`"${name.split('=')[0]}"`);
  });
});

describe.runIf(process.platform === 'linux')('what the fuses forbid (H22)', () => {
  it('the program is no Node', async () => {
    const env = { ELECTRON_RUN_AS_NODE: '1' };
    const running = startRelease({ program, args: ['-e', 'console.log("ran as" + " node")'], env });
    await running.renderer();

    expect(running.output()).not.toContain('ran as node');
    await running.stop();
  });

  it('the debugger of Node stays shut, which it does not in the twin', async () => {
    const running = startRelease({ program, args: ['--inspect=0'] });
    await running.renderer();
    const open = startRelease({ program: account.wrap(twin), args: ['--inspect=0'] });
    await expect.poll(open.output, patience).toContain('Debugger listening');

    expect(running.output()).not.toContain('Debugger listening');
    await Promise.all([running.stop(), open.stop()]);
  });

  it('NODE_OPTIONS loads nothing', async () => {
    const marker = join(account.home, 'loaded-by-node-options');
    const script = join(account.home, 'marker.cjs');
    writeFileSync(script, `require('node:fs').writeFileSync('${marker}', '');`);
    const running = startRelease({ program, env: { NODE_OPTIONS: `--require ${script}` } });
    await running.renderer();

    expect(existsSync(marker)).toBe(false);
    await running.stop();
  });
});

describe.runIf(process.platform === 'linux')('a stray folder "resources/app" (H24)', () => {
  let place: string;

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'p06-stray-'));
    chmodSync(place, 0o755);
  });

  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
  });

  /** Installs the package once more, with an app of a stranger in it that says so when it runs. */
  function placeStray(name: string): { readonly executable: string; readonly marker: string } {
    const executable = placePackage(projectRoot, join(place, name));
    const marker = join(account.home, `ran-${name}`);
    const stray = join(dirname(executable), 'resources', 'app');
    mkdirSync(stray);
    writeFileSync(join(stray, 'package.json'), '{"name":"stray","version":"1.0.0","main":"main.cjs"}');
    const main = `require('node:fs').writeFileSync('${marker}', ''); require('electron').app.exit(0);`;
    writeFileSync(join(stray, 'main.cjs'), main);
    return { executable, marker };
  }

  function removeOurs(executable: string): void {
    rmSync(join(dirname(executable), 'resources', 'app.asar'));
  }

  it('runs in our place where the fuse is open, so that it would be seen', async () => {
    const { executable, marker } = placeStray('open');
    removeOurs(executable);
    await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.OnlyLoadAppFromAsar]: false });
    await startRelease({ program: account.wrap(executable) }).exitCode;

    expect(existsSync(marker)).toBe(true);
  });

  it('is not run by a release from which ours was taken', async () => {
    const { executable, marker } = placeStray('taken');
    removeOurs(executable);
    const running = startRelease({ program: account.wrap(executable) });

    expect(await running.exitCode).not.toBe(0);
    expect(existsSync(marker)).toBe(false);
  });

  it('is ignored by a whole release', async () => {
    const { executable, marker } = placeStray('whole');
    const running = startRelease({ program: account.wrap(executable) });
    await running.renderer();

    expect(existsSync(marker)).toBe(false);
    await running.stop();
  });
});

describe.runIf(process.platform === 'linux')('a workspace file that is opened outside the program', () => {
  const preferences = () => join(account.home, '.config', 'P06 Desk', 'preferences.json');
  const openFolder = (): unknown =>
    existsSync(preferences())
      ? (JSON.parse(readFileSync(preferences(), 'utf8')) as { openFolder: unknown }).openFolder
      : null;

  it('is opened by a release, also by one that runs already', async () => {
    const first = createAccountWorkspace(account, 'mot');
    const second = createAccountWorkspace(account, 'hai');
    const running = startRelease({ program, args: [join(first, 'workspace.p06')] });
    await expect.poll(openFolder, patience).toBe(first);
    const again = startRelease({ program, args: [join(second, 'workspace.p06')] });

    expect(await again.exitCode).toBe(0);
    await expect.poll(openFolder, patience).toBe(second);
    await running.stop();
  });
});
