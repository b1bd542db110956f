import { readLastYear } from '../actions';
import { message } from '../core/language/message';
import type { LastYearWorkbook } from '../core/validation/lastYear/lastYear';
import { WorkbookFailure } from '../workbook/failure';
import { openWorkbook } from '../workbook/open/openWorkbook';
import { CliFailure } from './failure';
import { readBytes } from './files';

/** What was read in this thread; many files are compared with one of last year. */
const known = new Map<string, Promise<LastYearWorkbook>>();

/** Reads last year's workbook, once. Findings call it by its path. */
export function lastYearIn(path: string): Promise<LastYearWorkbook> {
  const reading = known.get(path) ?? read(path);
  known.set(path, reading);
  return reading;
}

async function read(path: string): Promise<LastYearWorkbook> {
  try {
    const { workbook } = await openWorkbook(await readBytes(path), path);
    return await readLastYear(workbook, path, {});
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    throw new CliFailure(message('cli.said', { file: path, message: error.explanation }), error);
  }
}
