import type { DocumentName, DraftChoice, GivenAnswer, ReportView, SaidReading } from '../../actions';
import type { Scheme } from '../../core/achievement/scheme';
import type { Language, Message } from '../../core/language/message';
import type { RowDraft } from '../../core/draft/planDrafts';
import type { Question } from '../../core/questions/question';
import type { CellAddress } from '../../core/sheet/address';
import type { SheetRef } from '../../core/sheet/snapshot';
import type { Finding, Severity } from '../../core/validation/engine/finding';
import type { RuleName } from '../../core/validation/engine/ruleNames';
import type { FileCheck } from '../files/fileCheck';
import type { HandOver } from '../handover/handOver';
import type { Decision } from './drafts';
import type { IndicatorFilter, Kind } from './filter';
import type { Personal } from './personal';
import type { Page, PaneState, Tab } from './state';

/** The pane without its looks: a state, and everything a person can do to it. */
export interface Pane {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;

  /** Reads the active sheet and begins to follow the workbook; once, however often it is asked. */
  readonly start: () => Promise<void>;
  /** Reads the sheet that is active now; the shown table again where that stands on it. */
  readonly readActive: () => Promise<void>;
  readonly reread: () => Promise<void>;
  readonly chooseTable: (sheet: SheetRef, table: number) => Promise<void>;
  readonly cancel: () => void;

  readonly compute: () => Promise<void>;
  /** Shows what would be written, or hides it. */
  readonly preview: (preview: PaneState['preview']) => void;
  readonly restore: () => Promise<void>;
  /** Lets an interrupted write stand as it is. */
  readonly keepInterrupted: () => Promise<void>;
  readonly toggleOverwrite: (cell: string) => void;
  readonly correct: (view: ReportView, indicator: number, text: string) => Promise<Message | null>;
  readonly saveScheme: (scheme: Scheme) => Promise<void>;
  /** Keeps how the shown sheet is read, and reads it so; `null` forgets what was kept. */
  readonly readAs: (said: SaidReading | null) => Promise<void>;
  /** Removes a document that the workbook holds and that cannot be read. */
  readonly discardDocument: (name: DocumentName) => Promise<void>;

  /** Opens the page of questions at one of them; `null`: at the first that is open. */
  readonly askAbout: (id: string | null) => void;
  /** Selects the cell that a question is about. */
  readonly lookAt: (question: Question) => void;
  /** Keeps answers, and reads the table with them. What went wrong comes back; `null`: nothing. */
  readonly settle: (given: readonly GivenAnswer[]) => Promise<Message | null>;
  /** The same of a figure that was typed; what could not be read comes back, too. */
  readonly settleTyped: (indicator: number | null, text: string) => Promise<Message | null>;
  /** Takes an answer back. */
  readonly reopen: (question: Question) => Promise<Message | null>;

  /** Looks for inconsistencies in the shown table. */
  readonly validate: () => Promise<void>;
  /** Mends findings of the last validation, and validates again. */
  readonly mend: (findings: readonly Finding[]) => Promise<void>;
  /** Lets findings stand, all for one reason. */
  readonly accept: (findings: readonly Finding[], reason: string) => Promise<void>;
  readonly withdraw: (finding: Finding) => Promise<void>;
  /** Gives a rule another severity, switches it off, or (`null`) gives it its own again; and validates again. */
  readonly setSeverity: (rule: RuleName, severity: Severity | 'off' | null) => Promise<void>;
  /** Compares every validation from now on with a file, last year's workbook; `dropLastYear` ends that. */
  readonly compareLastYear: (file: File) => Promise<void>;
  readonly dropLastYear: () => Promise<void>;
  /** The check of files that are not open in Excel; loaded when it is first asked for. */
  readonly fileCheck: () => Promise<FileCheck>;
  /** Opens a finding and selects its cell; `null` closes the one that is open. */
  readonly showFinding: (finding: Finding | null) => void;
  readonly filterFindings: (severity: Severity | null) => void;
  /** Writes the findings onto a sheet of their own, in a language; `unlist` removes that sheet. */
  readonly list: (language: Language) => Promise<void>;
  readonly unlist: () => Promise<void>;

  /** Plans drafts of all narratives of the shown table. */
  readonly draft: () => Promise<void>;
  /** Chooses how to draft; what was drafted already is drafted again. */
  readonly chooseDraft: (part: Partial<DraftChoice>) => Promise<void>;
  /** Opens the draft of an indicator and selects its cell; `null` closes the one that is open. */
  readonly showDraft: (number: number | null) => void;
  /** Accepts or rejects the draft of an indicator; `null`: neither any more. */
  readonly decide: (number: number, decision: Decision | null) => void;
  /** Accepts these rows, by the indicators' numbers. */
  readonly acceptAll: (numbers: readonly number[]) => void;
  /** Puts a person's words in the place of a draft, by the cell's name; `null` gives the draft back. */
  readonly reword: (row: RowDraft, texts: ReadonlyMap<string, string> | null) => Promise<void>;
  /** Writes the accepted rows. */
  readonly writeDrafts: () => Promise<void>;

  /** What is handed to others; loaded when it is first asked for. */
  readonly handOver: () => Promise<HandOver>;

  /** Changes what the person prefers, on this computer. */
  readonly prefer: (part: Partial<Personal>) => void;

  /** Says, to eyes and ears, that something was done. */
  readonly note: (done: Message) => void;

  readonly showTab: (tab: Tab) => void;
  readonly showPage: (page: Page) => void;
  /** Opens or closes an indicator, and selects its cell in the sheet. */
  readonly toggleIndicator: (number: number) => void;
  /** Shows an indicator, opened, in the list of indicators. */
  readonly showIndicator: (number: number) => void;
  readonly filterIndicators: (part: Partial<IndicatorFilter>) => void;
  /** Lists the indicators of one status, or those that are yet to be confirmed. */
  readonly showKind: (kind: Kind) => void;
  readonly goTo: (cell: CellAddress) => void;
  readonly dismissFailure: () => void;
  readonly dismissWelcome: () => void;
}
