import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audienceProcedures } from '#contract/audience.ts';
import { procedures, type ProcedureName } from '#contract/procedures.ts';
import {
  type Area,
  audiencePlaces,
  endPresenting,
  giveRawCalls,
  leaveByEsc,
  present,
  rawCall,
  readSlide,
  slideOf,
} from './support/audience.ts';
import { type Desk, launchBare, launchDesk } from './support/launch.ts';
import { leaveForEmptyPage } from './support/probes.ts';
import { stateOnDisk } from './support/state-on-disk.ts';
import { patience } from './support/patience.ts';

const sample = 'dien-bien-2024-h1';
let desk: Desk;
let audience: Page;
let exportsFolder: string;

beforeAll(async () => {
  exportsFolder = mkdtempSync(join(tmpdir(), 'p06-audience-'));
  desk = await launchDesk({ sample });
  await giveRawCalls(desk);
  await desk.page.reload({ waitUntil: 'load' });
  await desk.page.locator('main h1').first().waitFor();
});

afterAll(async () => {
  await desk.close();
  rmSync(exportsFolder, { recursive: true, force: true });
});

beforeEach(async () => {
  audience = await present(desk);
});

afterEach(async () => {
  await endPresenting(desk);
});

/** The areas of the displays that there are. */
function displayAreas(on: Desk): Promise<readonly Area[]> {
  return on.app.evaluate(({ screen }) => screen.getAllDisplays().map(({ bounds }) => bounds));
}

function isInside(place: Area | undefined, areas: readonly Area[]): boolean {
  return areas.some(
    (area) =>
      place !== undefined &&
      place.x >= area.x &&
      place.y >= area.y &&
      place.x + place.width <= area.x + area.width &&
      place.y + place.height <= area.y + area.height,
  );
}

describe('the page in front of an audience (H32)', () => {
  it('is offered exactly these methods', async () => {
    const names = await audience.evaluate(() => Object.keys(window.desk).toSorted());

    expect(names).toEqual([
      'indicatorGet',
      'listen',
      'preferencesGet',
      'presentationStop',
      'situationGet',
      'workspaceStatus',
    ]);
    expect(await desk.page.evaluate(() => Object.keys(window.desk))).toContain('backupRestore');
  });

  it('reads what it shows', async () => {
    expect(await rawCall(audience, 'situation.get', { period: null })).toMatchObject({ ok: true });
  });

  it('is refused every other name, also where it gets past its methods', async () => {
    const before = stateOnDisk(desk, sample, exportsFolder);
    const error = { code: 'validation', params: { field: 'sender' }, isRetryable: false, logId: null };
    const refused = { ok: false, error };
    // The keys of the contract are its names.
    const names = Object.keys(procedures) as readonly ProcedureName[];
    const others = names.filter((name) => !audienceProcedures.some((allowed) => allowed === name));
    const replies = await Promise.all(others.map((name) => rawCall(audience, name, {})));

    expect(replies).toEqual(others.map(() => refused));
    expect(stateOnDisk(desk, sample, exportsFolder)).toBe(before);
    // The same words in the window of the desk are answered, so the refusal above is one of the window.
    expect(await rawCall(desk.page, 'backup.list', {})).toMatchObject({ ok: true });
    expect(await rawCall(desk.page, 'sample.list', {})).toMatchObject({ ok: true });
  });

  it('is isolated as the one of the desk (H1)', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) =>
      // The type leaves the method out; Electron has it for exactly this question.
      BrowserWindow.getAllWindows().map((window) =>
        (
          window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
        ).getLastWebPreferences(),
      ),
    );

    expect(preferences).toHaveLength(2);
    for (const one of preferences) {
      expect(one).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true });
      expect(one).toMatchObject({ nodeIntegration: false, webviewTag: false });
    }
  });

  it('hears of changed data and of nothing else', async () => {
    await audience.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['data.changed', 'job.progressed', 'command.requested'] as const) {
        window.desk.listen(name, () => heard.push(name));
      }
    });
    await desk.page.evaluate(() => window.desk.backupCreate({}));
    const heard = () => audience.evaluate(() => (window as unknown as { heard: string[] }).heard);

    await expect.poll(heard, patience).toEqual(['data.changed']);
  });
});

describe('the display in front of an audience (H32)', () => {
  it('is covered as a whole, and the window is not larger than it', async () => {
    const [place] = await audiencePlaces(desk);

    expect(isInside(place, await displayAreas(desk))).toBe(true);
    expect(await displayAreas(desk)).toContainEqual(place);
  });

  it('is told from a window that nobody keeps on a display', async () => {
    const bare = await launchBare();
    const place = await bare.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds({ x: 3000, y: 200, width: 4000, height: 3000 });
      return window?.getBounds();
    });
    const areas = await displayAreas(bare);
    await bare.close();

    expect(isInside(place, areas)).toBe(false);
  });

  it('stays awake as long as the slides are open', async () => {
    await endPresenting(desk);
    const started = await desk.app.evaluateHandle(({ powerSaveBlocker }) => {
      const ids: number[] = [];
      const start = powerSaveBlocker.start.bind(powerSaveBlocker);
      powerSaveBlocker.start = (type) => {
        const id = start(type);
        if (type === 'prevent-display-sleep') ids.push(id);
        return id;
      };
      return ids;
    });
    const states = () =>
      desk.app.evaluate(
        ({ powerSaveBlocker }, ids) => ids.map((id) => powerSaveBlocker.isStarted(id)),
        started,
      );
    expect(await states()).toEqual([]);
    audience = await present(desk);
    expect(await states()).toEqual([true]);
    await leaveByEsc(audience);
    await expect.poll(states, patience).toEqual([false]);
  });

  it('is the second one, and the first one again where the second is unplugged, at the same slide', async () => {
    await audience.keyboard.press('PageDown');
    await expect.poll(() => slideOf(desk), patience).toBe('2');
    const asked = await recordPlaces();
    const [first] = await displayAreas(desk);
    if (first === undefined) throw new Error('There is no display.');
    const second = { x: first.width, y: 0, width: 1280, height: 720 };
    await plug([first, second], 'display-added');
    expect((await asked()).at(-1)).toEqual(second);
    await plug([first], 'display-removed');
    expect((await asked()).at(-1)).toEqual(first);

    await expect.poll(async () => isInside((await audiencePlaces(desk))[0], [first]), patience).toBe(true);
    expect(await slideOf(desk)).toBe('2');
    const isSeen = await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().every((window) => window.isVisible()),
    );
    expect(isSeen).toBe(true);
  });
});

describe('the slides', () => {
  it('are loaded again at the same one after their page crashed', async () => {
    await audience.keyboard.press('End');
    await expect.poll(async () => Number(await slideOf(desk)), patience).toBeGreaterThan(2);
    const last = await slideOf(desk);
    const text = await readSlide(desk);
    const crashed = audience.waitForEvent('crash');
    await desk.app.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      windows
        .find((it) => it.webContents.getURL().includes('#/present'))
        ?.webContents.forcefullyCrashRenderer();
    });
    await crashed;

    await expect.poll(() => readSlide(desk), patience).toBe(text);
    expect(await slideOf(desk)).toBe(last);
  });

  it.each(['href', 'replace'] as const)('are back at the same one after an empty page (%s)', async (way) => {
    await audience.keyboard.press('PageDown');
    await expect.poll(() => slideOf(desk), patience).toBe('2');
    const text = await readSlide(desk);
    await leaveForEmptyPage(audience, way);

    await expect.poll(() => readSlide(desk), patience).toBe(text);
    await audience.keyboard.press('PageDown');
    await expect.poll(() => slideOf(desk), patience).toBe('3');
  });

  it('write nothing', async () => {
    const before = stateOnDisk(desk, sample, exportsFolder);
    for (const key of ['PageDown', 'Enter', 'b', 'b', 'End', 'Home']) await audience.keyboard.press(key);
    await leaveByEsc(audience);

    expect(stateOnDisk(desk, sample, exportsFolder)).toBe(before);
  });
});

describe('the program', () => {
  it('ends with the window of the desk, slides or none', async () => {
    const other = await launchDesk({ sample });
    await other.page.locator('main h1').first().waitFor();
    await present(other);
    const ended = new Promise((resolve) => other.app.process().once('exit', resolve));
    await other.app.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      windows.find((it) => !it.webContents.getURL().includes('#/present'))?.close();
    });

    expect(await ended).toBe(0);
    rmSync(other.userData, { recursive: true, force: true });
  });
});

/** Makes the shell see these displays, the first as the main one, and tells it so. */
function plug(areas: readonly Area[], event: 'display-added' | 'display-removed'): Promise<void> {
  return desk.app.evaluate(
    ({ screen }, { bounds, name }) => {
      const present = screen.getPrimaryDisplay();
      const displays = bounds.map((area, index) => ({ ...present, id: index + 1, bounds: area }));
      screen.getAllDisplays = () => displays;
      screen.getPrimaryDisplay = () => displays[0] ?? present;
      screen.emit(name, {}, present);
    },
    { bounds: areas, name: event },
  );
}

/** The places that the shell gives to the window in front of the audience from now on. */
async function recordPlaces(): Promise<() => Promise<readonly Area[]>> {
  const places = await desk.app.evaluateHandle(({ BrowserWindow }) => {
    const asked: Area[] = [];
    const windows = BrowserWindow.getAllWindows();
    const window = windows.find((it) => it.webContents.getURL().includes('#/present'));
    if (window === undefined) return asked;
    const setBounds = window.setBounds.bind(window);
    window.setBounds = (bounds) => {
      // The shell names all four.
      asked.push(bounds as Area);
      setBounds(bounds);
    };
    return asked;
  });
  return () => places.jsonValue();
}
