import { restore } from '../actions/restore';
import { WorkbookFailure } from '../workbook/failure';
import type { Workbook } from '../workbook/port';
import { showPane } from './showPane';

/** Puts back what the latest write replaced; what hinders it is for the pane to say. */
export async function restoreLatest(workbook: Workbook): Promise<void> {
  try {
    await restore(workbook, {});
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    await showPane();
  }
}
