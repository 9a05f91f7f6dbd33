import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { PreferencesFile } from '#main/preferences-file.ts';
import { attachZoom } from '#main/zoom.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

function zoomedPage() {
  const preferences = new PreferencesFile(join(testFolder(), 'preferences.json'), () => undefined);
  const factors: number[] = [];
  const page = Object.assign(new EventEmitter(), {
    setZoomFactor: (factor: number) => factors.push(factor),
  });
  // The part of a page that a zoom has to do with.
  attachZoom(page as unknown as WebContents, preferences);
  const press = (key: string, held: Record<string, boolean> = { control: true }) => {
    let isTaken = false;
    const event = {
      preventDefault: () => {
        isTaken = true;
      },
    };
    page.emit('before-input-event', event, { type: 'keyDown', key, ...held });
    return isTaken;
  };
  return { page, press, factors, percent: () => preferences.current.zoomPercent };
}

describe('Ctrl with + and -', () => {
  it('goes through the steps and stops at both ends', () => {
    const { press, percent } = zoomedPage();
    const seen = ['+', '=', '+', '+', '+', '+', '-', '-', '-', '-', '-', '-'].map((key) => {
      expect(press(key)).toBe(true);
      return percent();
    });
    expect(seen).toEqual([110, 125, 150, 175, 200, 200, 175, 150, 125, 110, 100, 100]);
  });

  it('shows the page in that size, and at its own with 0', () => {
    const { press, factors } = zoomedPage();
    press('+');
    press('+');
    press('0');
    expect(factors).toEqual([1.1, 1.25, 1]);
  });

  it('works with the key of a Mac', () => {
    const { press, percent } = zoomedPage();
    expect(press('+', { meta: true })).toBe(true);
    expect(percent()).toBe(110);
  });

  it('leaves every other key to the page', () => {
    const { press, percent } = zoomedPage();
    expect([press('+', {}), press('+', { control: true, alt: true }), press('s')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(press('+', { control: true, type: 'keyUp' } as never)).toBe(false);
    expect(percent()).toBe(100);
  });
});

describe('a zoom that was chosen', () => {
  it('is there again when the page is loaded', () => {
    const { page, press, factors } = zoomedPage();
    press('+');
    page.emit('did-finish-load');
    expect(factors).toEqual([1.1, 1.1]);
  });

  it('follows the wheel in its direction', () => {
    const { page, percent } = zoomedPage();
    page.emit('zoom-changed', {}, 'in');
    page.emit('zoom-changed', {}, 'in');
    expect(percent()).toBe(125);
    page.emit('zoom-changed', {}, 'out');
    expect(percent()).toBe(110);
  });
});
