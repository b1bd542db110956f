import { useEffect, useState } from 'react';
import type { Appearance } from './appearance';

const FORCED = '(forced-colors: active)';

/** The appearance, read again whenever the pane gains focus: Excel does not tell when its theme changes. */
export function useAppearance(read: () => Appearance): Appearance {
  const [appearance, setAppearance] = useState(() => withForcedColors(read));
  useEffect(() => {
    const look = (): void => {
      setAppearance(withForcedColors(read));
    };
    const forced = typeof matchMedia === 'function' ? matchMedia(FORCED) : undefined;
    window.addEventListener('focus', look);
    forced?.addEventListener('change', look);
    return () => {
      window.removeEventListener('focus', look);
      forced?.removeEventListener('change', look);
    };
  }, [read]);
  return appearance;
}

function withForcedColors(read: () => Appearance): Appearance {
  return typeof matchMedia === 'function' && matchMedia(FORCED).matches ? 'forced' : read();
}
