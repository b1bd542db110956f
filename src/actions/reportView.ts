import type { Assessment } from '../core/achievement/assessment';
import type { AchievementPlan } from '../core/achievement/plan';
import type { Scheme } from '../core/achievement/scheme';
import type { Message } from '../core/language/message';
import type { Question } from '../core/questions/question';
import type { ReportTable } from '../core/layout/table';
import type { LayoutWish } from '../core/layout/wish';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { SheetInfo } from '../workbook/port';
import type { DocumentProblem } from './documents/document';

/** A sheet that was read and assessed: what every surface shows. */
export interface ReportView {
  readonly sheets: readonly SheetInfo[];
  readonly snapshot: SheetSnapshot;
  /** Every table found on the sheet, in reading order. */
  readonly tables: readonly ReportTable[];
  /** The one that is shown; `null` when there is none, and `noTable` says why. */
  readonly table: ReportTable | null;
  readonly noTable: Message | null;
  /** What was said of how the sheet is read, now or before. */
  readonly wish: LayoutWish;
  readonly scheme: Scheme;
  /** The documents of the workbook that could not be read, and so are not used. */
  readonly documentProblems: readonly DocumentProblem[];
  readonly assessments: readonly Assessment[];
  /** What a person has to settle, and what they have. */
  readonly questions: readonly Question[];
  readonly plan: AchievementPlan | null;
}
