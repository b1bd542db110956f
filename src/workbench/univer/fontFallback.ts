/** The font that the local server has for computers without Chinese. */
const FALLBACK = ', Noto Sans TC';

/** Univer draws a cell with its own font only: without another to fall back on, a missing character is a box. */
export function withFallback(font: string): string {
  return `${font}${FALLBACK}`;
}

/** The font as the workbook names it. */
export function withoutFallback(fonts: string): string {
  return fonts.endsWith(FALLBACK) ? fonts.slice(0, -FALLBACK.length) : fonts;
}
