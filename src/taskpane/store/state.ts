import type { DraftChoice, ReportView, Validation } from '../../actions';
import type { Message } from '../../core/language/message';
import type { CellAddress } from '../../core/sheet/address';
import type { SkippedChange } from '../../core/sheet/changePlan';
import type { OpenFindings } from '../../core/validation/engine/entries';
import type { Finding, Severity } from '../../core/validation/engine/finding';
import type { LastYearWorkbook } from '../../core/validation/lastYear/lastYear';
import type { Drafts } from './drafts';
import { NO_FILTER, type IndicatorFilter } from './filter';
import { NO_PREFERENCES, type Personal } from './personal';

export const TABS = ['overview', 'indicators', 'findings', 'draft'] as const;
export type Tab = (typeof TABS)[number];

/** What fills the pane: the report with its tabs, or a page that is opened over it. */
export type Page = 'report' | 'layout' | 'scheme' | 'personal' | 'files' | 'questions' | 'help';

/**
 * `refreshing` is a reading that nobody asked for: the sheet changed, or results were written. `rechecking` is a
 * validation that nobody asked for.
 */
export type Task =
  | 'reading'
  | 'refreshing'
  | 'computing'
  | 'restoring'
  | 'saving'
  | 'validating'
  | 'rechecking'
  | 'comparing'
  | 'mending'
  | 'listing'
  | 'drafting'
  | 'documenting'
  | 'writing';

export interface Work {
  readonly task: Task;
  readonly done: number;
  /** 0: not known yet. */
  readonly total: number;
}

/** What the last write did; stands until the next action. */
export interface Outcome {
  readonly kind: 'computed' | 'followed' | 'restored' | 'mended' | 'drafted';
  readonly written: number;
  readonly skipped: readonly SkippedChange[];
}

/** How a table was compared with last year's workbook. */
export interface Compared {
  /** Why nothing was compared; `null` where it was. */
  readonly problem: Message | null;
  /** How many of the workbook's indicators are in both years. */
  readonly pairs: number;
}

/** What the last validation found. */
export interface Review {
  /** The reading of the sheet that was validated: findings point into its texts. */
  readonly view: ReportView;
  readonly validation: Validation;
  /** Its findings that nobody accepted, each fact once. */
  readonly open: OpenFindings;
  /** What the comparison with last year's workbook came to; `null` where there was none. */
  readonly compared: Compared | null;
  /** The sheet changed since, or was read again. */
  readonly outdated: boolean;
  /** How many findings were open when the table was validated before; `null` where it was not. */
  readonly openBefore: number | null;
}

export interface PaneState {
  /** `null` until the first sheet was read. */
  readonly view: ReportView | null;
  readonly work: Work | null;
  readonly failure: Message | null;
  /** What went wrong last, also after it was dismissed: for whoever reports a problem. */
  readonly lastFailure: Message | null;
  /** Excel lets its user wait, and why that may be. */
  readonly waiting: Message | null;
  readonly outcome: Outcome | null;
  /** What was done besides cells; stands until the next action. */
  readonly note: Message | null;
  /** Whether the workbook holds a write that can be undone. */
  readonly restorable: boolean;
  /** The latest write was cut off when the pane was closed; what to do about it. */
  readonly interrupted: Message | null;
  /** Why nothing that is set outlives the pane; `null` where the workbook keeps it. */
  readonly unkept: Message | null;
  /** The sheet changed since it was read. */
  readonly outdated: boolean;
  /** Cells were written by the pane, and the sheet was not read since. */
  readonly behind: boolean;
  /** Numbers of the indicators whose rows changed since then. */
  readonly touched: ReadonlySet<number>;
  readonly page: Page;
  /** The id of the question that the page of questions was opened for; `null`: the first that is open. */
  readonly question: string | null;
  readonly tab: Tab;
  /** Whether what would be written is shown; `asked`: a command of Excel did not write it before it is. */
  readonly preview: 'closed' | 'open' | 'asked';
  /** Number of the indicator whose row holds the selected cell. */
  readonly selected: number | null;
  readonly opened: number | null;
  /** Which indicators are listed. */
  readonly indicatorFilter: IndicatorFilter;
  /** The cell of the shown sheet that was selected last. */
  readonly cell: CellAddress | null;
  /** Names of the conflicting cells that may be overwritten. */
  readonly overwrite: ReadonlySet<string>;
  /** `null` until the shown table was validated. */
  readonly review: Review | null;
  /** What every validation compares with, until it is dropped; `null`: nothing. */
  readonly lastYear: LastYearWorkbook | null;
  /** The finding that is looked at; it stays the place to go on from after it was mended or accepted. */
  readonly finding: Finding | null;
  /** The only severity that is shown; `null`: all. */
  readonly severity: Severity | null;
  /** Whether the workbook holds the sheet of findings. */
  readonly listed: boolean;
  /** Whether the workbook holds the sheet for the meeting. */
  readonly hasReview: boolean;
  readonly draftChoice: DraftChoice;
  /** `null` until the shown table was drafted. */
  readonly drafts: Drafts | null;
  /** Number of the indicator whose draft is opened. */
  readonly draftRow: number | null;
  readonly personal: Personal;
  /** Whether the three lines for the first run are shown. */
  readonly welcome: boolean;
  /** What a screen reader is told next. */
  readonly announcement: Message | null;
}

export const initialState: PaneState = {
  view: null,
  work: null,
  failure: null,
  lastFailure: null,
  waiting: null,
  outcome: null,
  note: null,
  restorable: false,
  interrupted: null,
  unkept: null,
  outdated: false,
  behind: false,
  touched: new Set(),
  page: 'report',
  question: null,
  tab: 'overview',
  preview: 'closed',
  selected: null,
  opened: null,
  indicatorFilter: NO_FILTER,
  cell: null,
  overwrite: new Set(),
  review: null,
  lastYear: null,
  finding: null,
  severity: null,
  listed: false,
  hasReview: false,
  draftChoice: { mode: 'refresh', length: 'full' },
  drafts: null,
  draftRow: null,
  personal: NO_PREFERENCES,
  welcome: false,
  announcement: null,
};
