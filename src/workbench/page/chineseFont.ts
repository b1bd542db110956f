const STYLES = '/fonts/chinese.css';
const SIZE = 24;

/**
 * Declares the font of the local server where this computer has none with Chinese.
 *
 * @returns whether the font is needed, once the page knows of it; a server without one leaves the page as it is
 */
export async function serveChineseFont(page: Document): Promise<boolean> {
  if (drawsChinese(page)) return false;
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.href = STYLES;
  await new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
    page.head.append(link);
  });
  return true;
}

/** Without a font for them, all characters are drawn as one and the same box. */
function drawsChinese(page: Document): boolean {
  const canvas = page.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return true;
  const drawn = ['達', '成', '率'].map((character) => {
    context.clearRect(0, 0, SIZE, SIZE);
    context.font = `${SIZE - 6}px sans-serif`;
    context.fillText(character, 2, SIZE - 4);
    return context.getImageData(0, 0, SIZE, SIZE).data.join();
  });
  return new Set(drawn).size > 1;
}
