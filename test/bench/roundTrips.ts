import { computeAchievement, openReport, restore } from '../../src/actions';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { excelWorkbook } from '../../src/workbook/excel';
import { openExcel } from '../support/excel';
import { platformOf } from '../workbook/excel/excelBench';
import { largeReport } from './reports';
import { printTable, whole } from './table';

/** Round trips and bytes of each job, through the genuine client over an embedded Excel in memory. */
export async function benchRoundTrips(sample: SheetSnapshot, sizes: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const report = largeReport(sample, size);
    const excel = openExcel({
      sheets: { 績效: report.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) },
    });
    const workbook = excelWorkbook({ platform: platformOf(excel) });
    const job = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const [trips, bytes, began] = [workbook.roundTrips, excel.bytes(), performance.now()];
      const result = await work();
      const { sent, received } = excel.bytes();
      rows.push([
        whole(report.indicators),
        name,
        String(workbook.roundTrips - trips),
        whole((sent - bytes.sent) / 1024),
        whole((received - bytes.received) / 1024),
        whole(performance.now() - began),
      ]);
      return result;
    };
    const view = await job('open', () => openReport(workbook, {}, {}));
    await job('compute', () => computeAchievement(workbook, view, { overwrite: new Set() }, {}));
    await job('restore', () => restore(workbook, {}));
  }
  printTable(
    'Round trips and bytes (genuine client, Excel in memory)',
    ['indicators', 'job', 'syncs', 'kB sent', 'kB received', 'ms'],
    rows,
  );
}
