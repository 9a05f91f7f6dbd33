type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Display = { readonly id: number; readonly bounds: Area };

/** The whole of a display that is there now: the one that is not the main one, else the main one. */
export function placeAudience(displays: readonly Display[], primary: Display): Area {
  return (displays.find(({ id }) => id !== primary.id) ?? primary).bounds;
}
