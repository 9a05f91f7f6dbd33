import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, launchBare, launchDesk } from './support/launch.ts';
import {
  countWindows,
  fetches,
  grantedPermissions,
  leaveForEmptyPage,
  leavesFor,
  nodeNames,
  opensWindow,
  runsEval,
  runsInlineScript,
} from './support/probes.ts';

let desk: Desk;
let bare: Desk;

beforeAll(async () => {
  desk = await launchDesk();
  bare = await launchBare();
});

afterAll(async () => {
  await desk.close();
  await bare.close();
});

/** What the desk window may ask for; whoever adds a procedure adds it here knowingly. */
const deskMethods = [
  'backupChooseSecondPlace',
  'backupCreate',
  'backupList',
  'backupRemoveSecondPlace',
  'backupRestore',
  'backupSaveSchedule',
  'backupStatus',
  'briefingExport',
  'briefingOpen',
  'briefingShowInFolder',
  'catalogueGet',
  'changeList',
  'changeRedo',
  'changeUndo',
  'documentSettingsSave',
  'draftList',
  'draftRemove',
  'draftSave',
  'helpOpen',
  'indicatorCountRecords',
  'indicatorGet',
  'indicatorGroupSave',
  'indicatorSave',
  'jobCancel',
  'listen',
  'measurementList',
  'measurementSave',
  'narrativeSave',
  'organisationSave',
  'pagePrint',
  'periodAdd',
  'periodSave',
  'pictureSave',
  'preferencesGet',
  'preferencesSave',
  'presentationStart',
  'presentationStop',
  'programGet',
  'reportedTotalSave',
  'sampleList',
  'settingsSave',
  'situationGet',
  'sourceSave',
  'statementSave',
  'targetList',
  'targetSave',
  'taskGet',
  'taskSave',
  'updateChoose',
  'updateInstall',
  'workspaceAccept',
  'workspaceAnswerOffer',
  'workspaceChoose',
  'workspaceClose',
  'workspaceCreate',
  'workspaceDelete',
  'workspaceForget',
  'workspaceIsFree',
  'workspaceOpenForWriting',
  'workspaceOpenRecent',
  'workspaceOpenSample',
  'workspaceRecent',
  'workspaceRestoreUnopened',
  'workspaceShowDeleted',
  'workspaceStatus',
];

describe('the window', () => {
  it('opens the page of the program', () => {
    expect(desk.page.url()).toMatch(/^app:\/\/p06\/(#.*)?$/);
  });

  it('isolates the page (H1)', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) =>
      // The type leaves the method out; Electron has it for exactly this question.
      BrowserWindow.getAllWindows().map((window) =>
        (
          window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
        ).getLastWebPreferences(),
      ),
    );

    expect(preferences).toHaveLength(1);
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      webviewTag: false,
      experimentalFeatures: false,
    });
    expect(preferences[0]?.['enableBlinkFeatures'] ?? '').toBe('');
  });

  it('gives the page no Node (H2)', async () => {
    expect(await nodeNames(desk.page)).toEqual([]);
    expect(await nodeNames(bare.page)).not.toEqual([]);
  });

  it('offers exactly these methods to the page (H2)', async () => {
    const names = await desk.page.evaluate(() => Object.keys(window.desk).toSorted());

    expect(names).toEqual(deskMethods);
  });

  it('has no menu and opens no developer tools (H29)', async () => {
    await desk.page.keyboard.press('F12');
    await desk.page.keyboard.press('Control+Shift+I');
    const state = await desk.app.evaluate(({ BrowserWindow, Menu }) => ({
      hasMenu: Menu.getApplicationMenu() !== null,
      hasTools: BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened(),
    }));

    expect(state).toEqual({ hasMenu: false, hasTools: false });
  });
});

describe('pages of the program (H4, H5)', () => {
  it('come from a fixed list of files', async () => {
    const paths = [
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%5c..%5cpackage.json',
      '/index.html%00.js',
      '/package.json',
      '//etc/passwd',
    ];
    const statuses = await desk.page.evaluate(
      (list) => Promise.all(list.map(async (path) => (await fetch(`app://p06${path}`)).status)),
      paths,
    );

    expect(statuses).toEqual(paths.map(() => 404));
    expect(await desk.page.evaluate(async () => (await fetch('/index.html')).status)).toBe(200);
  });

  it('carry the policy as a header, with a nonce that is new each time', async () => {
    const read = () =>
      desk.page.evaluate(async () => {
        const { headers } = await fetch('/');
        return [headers.get('content-security-policy') ?? '', headers.get('x-content-type-options')] as const;
      });
    const [policy, sniffing] = await read();

    expect(policy).toContain(`default-src 'none'`);
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(policy).toContain(`${name} 'none'`);
    }
    expect(policy).not.toMatch(/unsafe-|http/);
    expect(sniffing).toBe('nosniff');
    expect((await read())[0]).not.toBe(policy);
  });

  it('run no script that is written into them', async () => {
    expect(await runsInlineScript(desk.page)).toBe(false);
    expect(await runsInlineScript(bare.page)).toBe(true);
  });

  it('turn no text into code', async () => {
    expect(await runsEval(desk.page)).toBe(false);
    expect(await runsEval(bare.page)).toBe(true);
  });
});

describe('the page', () => {
  it('stays where it is (H6)', async () => {
    const foreign = ['https://example.com/', 'file:///etc/passwd', 'app://other/', 'data:text/html,x'];
    const reached: string[] = [];
    for (const url of foreign) if (await leavesFor(desk.page, url)) reached.push(url);
    expect(reached).toEqual([]);

    const bareUrl = bare.page.url();
    expect(await leavesFor(bare.page, bareUrl.replace('page.html', 'package.json'))).toBe(true);
    await bare.page.goto(bareUrl);
  });

  it('stays where it is when a form, a link or a meta element asks (H6)', async () => {
    const before = desk.page.url();
    await desk.page.evaluate(() => {
      const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh' });
      meta.content = '0;url=file:///etc/passwd';
      const form = Object.assign(document.createElement('form'), { action: 'file:///etc/', method: 'post' });
      const link = Object.assign(document.createElement('a'), { href: 'file:///etc/passwd', target: '_top' });
      document.body.append(meta, form, link);
      form.submit();
      link.click();
    });
    await desk.page.waitForTimeout(400);

    expect(desk.page.url()).toBe(before);
  });

  it('opens no window (H7) and no frame (H8)', async () => {
    const before = await countWindows(desk.app);
    expect(await opensWindow(desk.page, 'app://p06/')).toBe(false);
    expect(await opensWindow(desk.page, 'https://example.com/')).toBe(false);
    expect(await countWindows(desk.app)).toBe(before);

    const refused = await desk.page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          resolve(event.effectiveDirective);
        });
      });
      const frame = Object.assign(document.createElement('iframe'), { src: 'data:text/html,frame' });
      document.body.append(frame);
      const directive = await violation;
      frame.remove();
      return directive;
    });
    expect(refused).toBe('frame-src');

    expect(await opensWindow(bare.page, 'about:blank')).toBe(true);
  });

  it('gives an empty frame, which its policy does not refuse, none of its methods (H8)', async () => {
    const found = await desk.page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'about:blank' });
      document.body.append(frame);
      const names = Object.keys(frame.contentWindow ?? { desk: 'missing' });
      frame.remove();
      return names.filter((name) => name === 'desk');
    });
    expect(found).toEqual([]);
  });

  it.each(['href', 'replace'] as const)('is back where it was after an empty page (%s)', async (way) => {
    await desk.page.evaluate(() => {
      location.hash = '#/data';
    });
    await leaveForEmptyPage(desk.page, way);
    await desk.page.getByRole('main').waitFor();

    expect(await desk.page.evaluate(async () => (await window.desk.programGet({})).ok)).toBe(true);
  });

  it('is granted nothing (H9)', async () => {
    expect(await grantedPermissions(desk.page)).toEqual([]);
    expect(await grantedPermissions(bare.page)).toContain('notifications');
  });

  it('reaches no other machine (H20)', async () => {
    expect(await fetches(desk.page, 'https://example.com/')).toBe(false);
    expect(await fetches(desk.page, 'http://127.0.0.1:9/')).toBe(false);
    expect(await fetches(desk.page, 'app://p06/index.html')).toBe(true);
  });

  it('has no spell checker, which would ask for its words (H20)', async () => {
    const isEnabled = () =>
      desk.app.evaluate(({ BrowserWindow, session }) => [
        session.defaultSession.isSpellCheckerEnabled(),
        ...BrowserWindow.getAllWindows().map((it) => it.webContents.session.isSpellCheckerEnabled()),
      ]);

    expect(await isEnabled()).toEqual([false, false]);
    expect(await bare.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(
      true,
    );
  });
});
