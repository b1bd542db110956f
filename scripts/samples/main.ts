import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../../src/workbook/file/engine';
import { SAMPLE_SHEETS } from './samples';
import { writeSample } from './sheet';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'sample');
const engine = await loadEngine();

mkdirSync(folder, { recursive: true });
for (const [name, sheet] of Object.entries(SAMPLE_SHEETS)) {
  writeFileSync(join(folder, name), writeSample(engine, sheet()));
}
