import { message, type Message } from '../../core/language/message';
import { WorkbookFailure } from '../../workbook/failure';

/** Takes errors that nobody foresaw, for whoever looks into them. */
export type Log = (error: unknown) => void;

/** What a person is told of an error. */
export function explain(error: unknown, log: Log): Message {
  if (error instanceof WorkbookFailure) return error.explanation;
  log(error);
  return message('pane.failure.unexpected');
}
