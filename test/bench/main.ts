import { ensureBuilt } from '../../scripts/build/localBuild.mjs';
import { benchAgainst } from './against/benchAgainst';
import { benchBrowser } from './browser';
import { benchReading } from './core';
import { benchFiles } from './files';
import { benchFoundCells } from './foundCells';
import { benchLayouts } from './layouts';
import { benchLongTasks } from './longTasks/benchLongTasks';
import { readSample } from './reports';
import { benchRoundTrips } from './roundTrips';
import { benchValidating } from './validating';
import { benchWorstCells } from './worstCells';

/**
 * `npm run bench [reading layouts validating round-trips files browser long-tasks size]`: all parts unless some are
 * named.
 * `npm run bench -- --against CHECKOUT`: this build against a former one, in one run.
 */
const asked = new Set(process.argv.slice(2));
const wants = (part: string): boolean => asked.size === 0 || asked.has(part);

const [option, former] = process.argv.slice(2);
if (option === '--against') {
  if (former === undefined) throw new Error('--against needs the folder of a checkout.');
  await benchAgainst(former, [1_000, 10_000]);
  process.exit();
}

const sample = await readSample();
if (wants('reading')) benchReading(sample, [100, 1_000, 10_000]);
if (wants('layouts')) benchLayouts([10_000, 100_000]);
if (wants('validating')) {
  benchWorstCells();
  benchFoundCells();
  benchValidating(sample, [1_000, 10_000, 100_000]);
}
if (wants('round-trips')) await benchRoundTrips(sample, [100, 1_000, 10_000]);
if (wants('files')) await benchFiles(sample, { rows: 10_000, workbooks: 30, rowsEach: 300 });
if (wants('browser') || wants('long-tasks') || wants('size')) await ensureBuilt();
if (wants('browser')) await benchBrowser(sample, [100, 1_000, 10_000]);
if (wants('long-tasks')) await benchLongTasks(sample, 2_000);
// What is measured is listed from a build, which must stand before that is read.
if (wants('size')) (await import('./firstLoad')).benchFirstLoad();
