import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import limits from '../../.size-limit.js';
import { printTable } from './table';

/** The gzipped size of what the pane loads before it shows, file by file. */
export function benchFirstLoad(): void {
  const files = limits.flatMap(({ path }) => path);
  const sizes = files.map((file) => gzipSync(readFileSync(file)).length / 1000);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const rows = files.map((file, index) => [file.replace(/^.*[\\/]/, ''), (sizes[index] ?? 0).toFixed(1)]);
  printTable(
    'First load of the pane (limit 170 kB)',
    ['file', 'kB gzipped'],
    [...rows, ['all', total.toFixed(1)]],
  );
}
