import { child, numberAttribute } from './parts';

/** Reads a colour element (`rgb`, `theme` with `tint`, or `indexed`) as `#RRGGBB`; undefined: automatic. */
export type ColourReader = (element: Element | null) => string | undefined;

/** In the order in which files number them: the first two pairs are swapped against the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const BASE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

/** The palette of files that number their colours (ECMA-376, 18.8.27). */
const INDEXED = BASE.split(' ').map((hex) => `#${hex}`);

export function colourReader(theme: Element | null): ColourReader {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const palette = THEME_ORDER.map((name) => themeColour(child(scheme, name)));
  return (element) => {
    const rgb = element?.getAttribute('rgb');
    if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
    const index = numberAttribute(element, 'theme');
    const base =
      index !== undefined ? palette[index] : INDEXED[numberAttribute(element, 'indexed') ?? INDEXED.length];
    return base === undefined ? undefined : tinted(base, numberAttribute(element, 'tint') ?? 0);
  };
}

function themeColour(slot: Element | null): string | undefined {
  const hex = child(slot, 'srgbClr')?.getAttribute('val') ?? child(slot, 'sysClr')?.getAttribute('lastClr');
  return hex ? `#${hex.toUpperCase()}` : undefined;
}

/** Lighter for a positive tint, darker for a negative one, in equal steps of each channel. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const channels = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
  const shaded = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${shaded.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
