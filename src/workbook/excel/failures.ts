import { message, type Message } from '../../core/language/message';
import type { ChangePlan } from '../../core/sheet/changePlan';
import { WorkbookFailure, type FailureKind } from '../failure';

/** What was being done when Excel refused: fills the slots of the explanation. */
export interface About {
  /** Name of the sheet, as the user knows it. */
  readonly sheet?: string;
}

type Explain = (about: Required<About>, code: string, location: string) => [FailureKind, Message];

const sheetFailure =
  (kind: 'protected' | 'sheet-gone' | 'too-large'): Explain =>
  ({ sheet }) => [kind, message(`failures.${kind}`, { sheet })];
const plainFailure =
  (kind: FailureKind, id: Message['id']): Explain =>
  () => [kind, message(id)];
const unsupported: Explain = (_about, code, location) => [
  'unsupported',
  message('failures.unsupported', { feature: location || code }),
];

/** Excel's error codes. The text of an Excel error is in its own language and is never looked at. */
const BY_CODE: Readonly<Record<string, Explain>> = {
  InvalidOperationInCellEditMode: plainFailure('editing-cell', 'failures.editing-cell'),
  // A protected sheet is found before anything is written, so this is the workbook itself.
  AccessDenied: plainFailure('read-only', 'failures.read-only'),
  InvalidSelection: plainFailure('unknown', 'failures.selection'),
  ItemNotFound: sheetFailure('sheet-gone'),
  RequestPayloadSizeLimitExceeded: ({ sheet }) => [
    'too-large',
    message('failures.request-too-large', { sheet }),
  ],
  ResponsePayloadSizeLimitExceeded: sheetFailure('too-large'),
  RangeExceedsLimit: sheetFailure('too-large'),
  FilteredRangeConflict: plainFailure('filtered', 'failures.filtered'),
  MergedRangeConflict: plainFailure('merged', 'failures.merged'),
  UndoNotSupported: unsupported,
  UnsupportedSheet: plainFailure('unsupported', 'failures.sheet-kind'),
  InactiveWorkbook: plainFailure('busy', 'failures.inactive'),
  ApiNotFound: unsupported,
  NotImplemented: unsupported,
  ActivityLimitReached: plainFailure('busy', 'failures.busy'),
};

/** The `code` of an Office error; `undefined` for any other error. */
export function officeCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Any error as one that people can read. A `WorkbookFailure` is left as it is. */
export function asFailure(error: unknown, { sheet = '' }: About): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  const code = officeCode(error);
  const explain = code === undefined ? undefined : BY_CODE[code];
  const [kind, explanation] = explain
    ? explain({ sheet }, code ?? '', errorLocation(error))
    : (['unknown', message('failures.unknown', { code: code ?? nameOf(error) })] as const);
  return new WorkbookFailure(kind, explanation, { cause: error, ...(code === undefined ? {} : { code }) });
}

/** The same failure, after `count` cells may have been written: says so, and carries what undoes them. */
export function stoppedPartWay(failure: WorkbookFailure, inverse: ChangePlan): WorkbookFailure {
  const count = inverse.cells.length;
  const explanation =
    failure.kind === 'cancelled'
      ? message('failures.cancelled', { count })
      : message(count > 0 ? 'failures.stopped' : 'failures.stopped-looks', {
          reason: message(`failures.reason.${failure.kind}`),
          count,
        });
  return new WorkbookFailure(failure.kind, explanation, { ...failure.details, inverse });
}

export function sheetGone(sheet: string): WorkbookFailure {
  return new WorkbookFailure('sheet-gone', message('failures.sheet-gone', { sheet }));
}

export function protectedSheet(sheet: string): WorkbookFailure {
  return new WorkbookFailure('protected', message('failures.protected', { sheet }));
}

export function structureProtected(): WorkbookFailure {
  return new WorkbookFailure('protected', message('failures.structure-protected'));
}

export function tooLarge(sheet: string, cause?: unknown): WorkbookFailure {
  return new WorkbookFailure('too-large', message('failures.too-large', { sheet }), { cause });
}

/** Ends the work here if the user has asked for that. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookFailure('cancelled', message('failures.cancelled-unharmed'));
}

function errorLocation(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return '';
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : '';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
