import type { ReportView } from '../../actions';
import type { Message } from '../../core/language/message';
import type { SkippedChange } from '../../core/sheet/changePlan';

export const TABS = ['overview', 'indicators', 'findings', 'draft'] as const;
export type Tab = (typeof TABS)[number];

/** What fills the pane: the report with its tabs, or a page that is opened over it. */
export type Page = 'report' | 'columns' | 'scheme';

/** `refreshing` is a reading that nobody asked for: the sheet changed, or results were written. */
export type Task = 'reading' | 'refreshing' | 'computing' | 'restoring' | 'saving';

export interface Work {
  readonly task: Task;
  readonly done: number;
  /** 0: not known yet. */
  readonly total: number;
}

/** What the last write did; stands until the next action. */
export interface Outcome {
  readonly kind: 'computed' | 'restored';
  readonly written: number;
  readonly skipped: readonly SkippedChange[];
}

export interface PaneState {
  /** `null` until the first sheet was read. */
  readonly view: ReportView | null;
  readonly work: Work | null;
  readonly failure: Message | null;
  readonly outcome: Outcome | null;
  /** Whether the workbook holds a write that can be undone. */
  readonly restorable: boolean;
  /** The sheet changed since it was read. */
  readonly outdated: boolean;
  readonly page: Page;
  readonly tab: Tab;
  /** Number of the indicator whose row holds the selected cell. */
  readonly selected: number | null;
  readonly opened: number | null;
  /** Names of the conflicting cells that may be overwritten. */
  readonly overwrite: ReadonlySet<string>;
  /** Whether the three lines for the first run are shown. */
  readonly welcome: boolean;
  /** What a screen reader is told next. */
  readonly announcement: Message | null;
}

export const initialState: PaneState = {
  view: null,
  work: null,
  failure: null,
  outcome: null,
  restorable: false,
  outdated: false,
  page: 'report',
  tab: 'overview',
  selected: null,
  opened: null,
  overwrite: new Set(),
  welcome: false,
  announcement: null,
};
