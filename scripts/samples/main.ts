import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../../src/workbook/file/engine';
import { enSheet } from './en/sheet';
import { writeSample } from './sheet';
import { zhSheet } from './zh/sheet';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'sample');
const engine = await loadEngine();

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'sample-report.xlsx'), writeSample(engine, zhSheet()));
writeFileSync(join(folder, 'sample-report-en.xlsx'), writeSample(engine, enSheet()));
