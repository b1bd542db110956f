import { cellName } from '../../../src/core/sheet/address';
import type { TableObject } from '../../../src/core/sheet/snapshot';
import { memoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';
import { area, STATE_RANGE, type Bench, type BenchSeed, type SheetState } from '../bench';
import { describeWorkbook } from '../contract';

describeWorkbook('the double in memory', async (seed) => bench(seed));

function bench(seed: BenchSeed): Bench {
  const workbook = memoryWorkbook(
    Object.fromEntries(
      Object.entries(seed.sheets).map(([name, { rows, table, ...hidden }]) => {
        const tables: TableObject[] = table
          ? [{ name: table.name, range: area(table.range), hasHeaders: true }]
          : [];
        return [name, { rows, tables, ...hidden }];
      }),
    ),
    { blockSize: 15 },
  );
  return {
    workbook,
    can: { resizeTables: true },
    type: (sheet, cell, value) => workbook.type(sheet, cell, value),
    setHeight: (sheet, row, points) => workbook.setHeight(sheet, row, points),
    protect: (sheet) => workbook.protect(sheet),
    rename: (sheet, name) => workbook.rename(sheet, name),
    remove: (sheet) => workbook.deleteSheet(sheet),
    state: (sheet): SheetState => {
      const cells: SheetState['cells'] = Object.fromEntries(
        stateCells().map((cell) => {
          const { content, numberFormat, look } = workbook.cell(sheet, cell);
          return [cell, { content, numberFormat, look }];
        }),
      );
      const columns = Array.from({ length: STATE_RANGE.right + 1 }, (_, column) => column);
      return {
        cells,
        widths: columns.map((column) => workbook.width(sheet, column)),
        heights: Array.from({ length: STATE_RANGE.bottom + 1 }, (_, row) => workbook.height(sheet, row)),
        wrapped: stateCells().filter((cell) => workbook.isWrapped(sheet, cell)),
        tables: Object.fromEntries(workbook.tables(sheet).map(({ name, range }) => [name, range])),
      };
    },
  };
}

function stateCells(): string[] {
  const { bottom, right } = STATE_RANGE;
  return Array.from({ length: (bottom + 1) * (right + 1) }, (_, index) =>
    cellName({ row: Math.floor(index / (right + 1)), column: index % (right + 1) }),
  );
}
