/** `npm run icons`: draws every assets/icons/*.svg in the sizes that Excel asks for. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = join(import.meta.dirname, '../assets/icons');

/** The edges in pixels: the ribbon at its scales, and 128 for shop windows and high resolutions. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const drawing = readFileSync(join(folder, file), 'utf8');
  for (const size of sizes) {
    const png = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(join(folder, `${basename(file, '.svg')}-${size}.png`), png);
  }
}
