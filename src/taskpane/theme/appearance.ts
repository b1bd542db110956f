/** How the window that the pane stands in looks; `forced`: in the colours that a person chose for the computer. */
export type Appearance = 'light' | 'dark' | 'contrast' | 'forced';

/** The two colours of Office's theme that tell it, as `#rrggbb`. */
export interface OfficeColors {
  readonly background: string;
  readonly foreground: string;
}

/**
 * Reads the appearance off Office's colours. High contrast is a background or a foreground of a pure colour
 * on black or white; Office's own black theme is a dark grey.
 */
export function appearanceOf(colors: OfficeColors | undefined): Appearance {
  const background = channels(colors?.background);
  const foreground = channels(colors?.foreground);
  if (!background) return 'light';
  const dark = luminance(background) < 0.5;
  if (dark && background.every((channel) => channel === 0) && foreground?.every(isPure)) return 'contrast';
  return dark ? 'dark' : 'light';
}

type Channels = readonly [number, number, number];

function channels(color: string | undefined): Channels | undefined {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? '');
  if (!match) return undefined;
  const [, red = '', green = '', blue = ''] = match;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

function luminance([red, green, blue]: Channels): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function isPure(channel: number): boolean {
  return channel === 0 || channel === 255;
}
