import type { WebContents } from 'electron';
import type { PreferencesFile } from './preferences-file.ts';

const steps = [100, 110, 125, 150, 175, 200] as const;

/** Ctrl with +, - and 0, and Ctrl with the wheel, between 100 and 200 percent; the choice is kept. */
export function attachZoom(contents: WebContents, preferences: PreferencesFile): void {
  const apply = (percent: number) => {
    contents.setZoomFactor(percent / 100);
    if (percent !== preferences.current.zoomPercent) preferences.change({ zoomPercent: percent });
  };
  contents.on('did-finish-load', () => {
    apply(preferences.current.zoomPercent);
  });
  contents.on('before-input-event', (event, { type, control, meta, alt, key }) => {
    if (type !== 'keyDown' || alt || !(control || meta)) return;
    const percent = nextPercent(key, preferences.current.zoomPercent);
    if (percent === undefined) return;
    event.preventDefault();
    apply(percent);
  });
  contents.on('zoom-changed', (_, direction) => {
    const percent = nextPercent(direction === 'in' ? '+' : '-', preferences.current.zoomPercent);
    if (percent !== undefined) apply(percent);
  });
}

function nextPercent(key: string, present: number): number | undefined {
  if (key === '0') return steps[0];
  if (key === '+' || key === '=') return steps.find((step) => step > present) ?? present;
  if (key === '-') return steps.findLast((step) => step < present) ?? present;
  return undefined;
}
