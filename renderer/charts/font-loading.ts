import { useEffect, useState } from 'react';
import { fontFamily } from '../styles/theme.ts';

/** Letters of the three scripts: each file is loaded only when one of its letters is asked for. */
const letters = 'Aế अ ا';

/** Loads the bundled fonts; a canvas would be drawn in another font before and stay so. */
export async function loadFonts(): Promise<void> {
  await Promise.all([
    document.fonts.load(`16px ${fontFamily}`, letters),
    document.fonts.load(`600 16px ${fontFamily}`, letters),
  ]);
}

/** True once the fonts are there. */
export function useFonts(): boolean {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    let isGone = false;
    const finish = () => {
      if (!isGone) setIsReady(true);
    };
    // Without a font the chart is still better than none.
    loadFonts().then(finish, finish);
    return () => {
      isGone = true;
    };
  }, []);
  return isReady;
}
