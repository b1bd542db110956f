import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the engine's WebAssembly file lies: in a bundle beside the program; from source in its package. In a
 * bundle for browsers `engineFile.browser.ts` stands in the place of this.
 */
export function engineFile(): string {
  const name = 'excelize.wasm.gz';
  const beside = join(dirname(fileURLToPath(import.meta.url)), name);
  if (existsSync(beside)) return beside;
  return join(dirname(createRequire(import.meta.url).resolve('excelize-wasm')), name);
}
