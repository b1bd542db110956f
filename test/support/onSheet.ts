import { openExcel, type ExcelSetup } from './excel';

/** Runs the work on the first sheet of a fresh workbook; what it queues at the end is sent. */
export function onSheet<T>(
  sheets: NonNullable<ExcelSetup['sheets']>,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return openExcel({ sheets }).Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}
