import { message } from '../core/language/message';
import { WorkbookFailure } from '../workbook/failure';

/** The failure of work that the user ended before anything was written. */
export function cancelled(): WorkbookFailure {
  return new WorkbookFailure('cancelled', message('failures.cancelled-unharmed'));
}
