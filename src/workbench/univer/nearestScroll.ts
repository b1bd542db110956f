/** How far a window is scrolled in one direction, and how much it shows; in pixels. */
export interface Window {
  readonly at: number;
  readonly room: number;
}

/** In pixels from where an unscrolled window begins. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The nearest scroll at which a stretch is seen whole, or begins the window where it is longer than that. */
export function nearestScroll({ at, room }: Window, { start, end }: Stretch): number {
  if (start < at || end - start > room) return Math.max(start, 0);
  return Math.max(at, end - room);
}
