import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '#contract/preferences.ts';
import { placeAudience } from '#main/audience-place.ts';
import { createCrashCount } from '#main/crash-count.ts';
import { LogFile } from '#main/log-file.ts';
import { createPageServer } from '#main/page-server.ts';
import { PreferencesFile } from '#main/preferences-file.ts';
import { placeWindow } from '#main/window-place.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

const display = { x: 0, y: 0, width: 1920, height: 1080 };

const windowPlace = { x: 0, y: 0, width: 1366, height: 768, isMaximized: false };
const recentEntry = { key: 'a', folder: '/tinh/a', name: 'a' };

function ignoreFailure(): void {}

describe('preferences', () => {
  it('stay from one start to the next', () => {
    const file = join(testFolder(), 'deep', 'preferences.json');
    new PreferencesFile(file, ignoreFailure).change({ language: 'hi', zoomPercent: 150 });

    const { current } = new PreferencesFile(file, ignoreFailure);
    expect(current).toEqual({ ...defaultPreferences, language: 'hi', zoomPercent: 150 });
    expect(readdirSync(join(file, '..'))).toEqual(['preferences.json']);
  });

  it.each(['', '{', '{"language":"xx"}', '[]'])('are the defaults where the file holds %j', (text) => {
    const file = join(testFolder(), 'preferences.json');
    writeFileSync(file, text);

    expect(new PreferencesFile(file, ignoreFailure).current).toEqual(defaultPreferences);
  });

  it.each([
    { name: 'a key that it does not know', part: { theme: 'dark' }, read: {} },
    { name: 'a language that it does not know', part: { language: 'de' }, read: { language: 'vi' } },
    { name: 'a zoom out of range', part: { zoomPercent: 500 }, read: { zoomPercent: 100 } },
    { name: 'a window of another form', part: { window: 'left' }, read: { window: null } },
    { name: 'a window that says more', part: { window: { ...windowPlace, display: 2 } }, read: {} },
    { name: 'a list of another form', part: { recent: { a: 1 } }, read: { recent: [] } },
    { name: 'an entry that cannot be read', part: { recent: [{ folder: 1 }, recentEntry] }, read: {} },
    { name: 'an entry that says more', part: { recent: [{ ...recentEntry, seenAt: 'x' }] }, read: {} },
    { name: 'a folder of another form', part: { openFolder: 7 }, read: { openFolder: null } },
    { name: 'no list', part: { recent: undefined }, read: { recent: [] } },
  ])('keep all others beside $name', ({ part, read }) => {
    const file = join(testFolder(), 'preferences.json');
    const kept = {
      language: 'cs',
      zoomPercent: 125,
      window: windowPlace,
      recent: [recentEntry],
      openFolder: '/tinh/a',
      backups: { everyMinutes: 45, second: null },
    };
    writeFileSync(file, JSON.stringify({ ...kept, ...part }));

    expect(new PreferencesFile(file, ignoreFailure).current).toEqual({ ...kept, ...read });
  });

  it('leave what another version wrote beside them', () => {
    const file = join(testFolder(), 'preferences.json');
    writeFileSync(file, '{"language":"cs","theme":"dark"}');
    new PreferencesFile(file, ignoreFailure).change({ language: 'hi' });

    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ language: 'hi', theme: 'dark' });
  });

  it('hold for this session where the disk refuses them', () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'file'), '');
    const failures: unknown[] = [];
    const preferences = new PreferencesFile(join(folder, 'file', 'preferences.json'), (it) =>
      failures.push(it),
    );
    preferences.change({ language: 'cs' });

    expect(preferences.current.language).toBe('cs');
    expect(failures).toHaveLength(1);
  });
});

describe('the place of the window', () => {
  const kept = { x: 100, y: 50, width: 1200, height: 800, isMaximized: false };

  it('is where it was left', () => {
    expect(placeWindow(kept, [display], display)).toEqual(kept);
  });

  it('is brought back from a display that is gone, in size and position', () => {
    const far = { ...kept, x: 5000, width: 4000, height: 3000 };
    const place = placeWindow(far, [display], display);

    expect(place).toMatchObject({ x: 0, y: 0, width: 1920, height: 1080 });
  });

  it('stays on the display that it was left on, beside the main one', () => {
    const second = { x: 1920, y: 0, width: 1280, height: 720 };
    const left = { x: 2000, y: 40, width: 1000, height: 620, isMaximized: true };
    expect(placeWindow(left, [display, second], display)).toEqual(left);
    // Beside every display on one side is on none of them.
    const below = { ...left, y: 3000 };
    expect(placeWindow(below, [second], display)).toMatchObject({ x: 920, y: 460 });
    const leftOfAll = { ...left, x: -4000 };
    expect(placeWindow(leftOfAll, [second], display)).toMatchObject({ x: 0, y: 40 });
    const above = { ...left, x: 100, y: -2000 };
    expect(placeWindow(above, [second], display)).toMatchObject({ x: 100, y: 0 });
  });

  it('is in the middle at the first start, no larger than the display', () => {
    expect(placeWindow(null, [display], display)).toMatchObject({ x: 277, y: 156, width: 1366, height: 768 });
    expect(placeWindow(null, [], { ...display, width: 1024, height: 700 })).toMatchObject({
      width: 1024,
      height: 700,
    });
  });
});

describe('the place in front of an audience', () => {
  const main = { id: 1, bounds: display };
  const projector = { id: 2, bounds: { x: 1920, y: 0, width: 1280, height: 720 } };

  it('is the whole of the display that is not the main one, whatever their order', () => {
    expect(placeAudience([main, projector], main)).toEqual(projector.bounds);
    expect(placeAudience([projector, main], main)).toEqual(projector.bounds);
  });

  it('is the main display where there is no other one any more', () => {
    expect(placeAudience([main], main)).toEqual(display);
    expect(placeAudience([], main)).toEqual(display);
  });
});

describe('crashes', () => {
  it('are too many with the fourth within a minute', () => {
    let time = 0;
    const count = createCrashCount(() => time);
    expect([count.isTooMany(), count.isTooMany(), count.isTooMany()]).toEqual([false, false, false]);
    expect(count.isTooMany()).toBe(true);
    time = 61_000;
    expect(count.isTooMany()).toBe(false);
  });
});

describe('pages', () => {
  it('get a nonce where they keep its place, and a policy that names it', async () => {
    const folder = testFolder();
    writeFileSync(join(folder, 'index.html'), '<meta name="style-nonce" content="place" />');
    const serve = createPageServer(folder);
    const response = serve('app://p06/#/tasks');
    const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? '';

    expect(nonce).not.toBe('place');
    expect(response.headers.get('Content-Security-Policy')).toContain(`'nonce-${nonce}'`);
    expect(serve('app://other/').status).toBe(404);
    expect(serve('app://p06/../index.html.bak').status).toBe(404);
  });
});

describe('the log', () => {
  it('names no path and no words of an error', () => {
    const file = join(testFolder(), 'logs', 'desk.log');
    const log = new LogFile(file);
    const id = log.writeBug('start', new RangeError('the secret figure'));
    log.write({ id: '1', level: 'info', message: 'Cannot write "/srv/thu-ky/tinh".', frames: [] });
    const text = readFileSync(file, 'utf8');

    expect(text).toContain(id);
    expect(text).toContain('start: RangeError');
    expect(text).not.toContain('secret');
    expect(text).not.toContain('thu-ky');
  });
});
