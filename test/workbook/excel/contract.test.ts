import { STRICT_NAMES } from '../../../src/workbench/host/strict/behaviours';
import { describeWorkbook } from '../contract';
import { excelBench } from './excelBench';

/** Blocks so small that the contract's cancelled plan needs several. */
const limits = { blockBytes: 1_500 };

describeWorkbook('Excel of today', async (seed) => excelBench(seed, { limits }));
describeWorkbook('the oldest Excel, ExcelApi 1.9', async (seed) =>
  excelBench(seed, { limits, api: '1.9', strict: [] }),
);
// Before ExcelApi 1.13 a table keeps the extent that Excel gave it: docs/faults.md says so.
describeWorkbook('the oldest Excel at its strictest', async (seed) =>
  excelBench(seed, { limits, api: '1.9', strict: STRICT_NAMES.filter((name) => name !== 'tables expand') }),
);
describeWorkbook('Excel at its strictest', async (seed) =>
  excelBench(seed, { limits, strict: STRICT_NAMES }),
);
