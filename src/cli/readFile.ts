import {
  compareLastYear,
  openReport,
  type ReportRequest,
  storedSettings,
  validate,
  type ReportView,
  type ValidatedTable,
} from '../actions';
import type { Scheme } from '../core/achievement/scheme';
import { message, type Language, type Message } from '../core/language/message';
import type { LayoutWish } from '../core/layout/wish';
import type { Finding } from '../core/validation/engine/finding';
import type { LastYearWorkbook } from '../core/validation/lastYear/lastYear';
import type { ReportFile } from '../core/validation/engine/reportFile';
import type { ValidationSettings } from '../core/validation/engine/settings';
import type { Workbook } from '../workbook/port';
import { checkWish } from './checkWish';
import type { FileProgress } from './fileProgress';

/** One table of a workbook, assessed, with what was found in it. */
export interface ReadTable {
  readonly view: ReportView;
  /** What is to be looked at. */
  readonly findings: readonly Finding[];
  /** What somebody accepted, with a reason: it is shown apart, and never fails. */
  readonly accepted: readonly Finding[];
}

/** What was read from one file. */
export interface ReadFile {
  readonly path: string;
  readonly tables: readonly ReadTable[];
}

/** How tables are read, which of the findings are looked for, and what to tell on the way. */
export interface ReadOptions {
  readonly scheme: Scheme | null;
  readonly wish: Partial<LayoutWish>;
  readonly findings: 'looked-for' | 'not-asked';
  /** Before what the workbook says of its rules. */
  readonly severities: ValidationSettings['severities'];
  /** What the tables are compared with; `null`: nothing. */
  readonly lastYear: LastYearWorkbook | null;
  readonly language: Language;
  readonly say: (message: Message) => void;
  readonly progress: FileProgress;
}

/** Reads every table of every visible sheet. A workbook without any says why. */
export async function readTables(workbook: Workbook, path: string, options: ReadOptions): Promise<ReadFile> {
  const progress = options.progress.of('reading');
  const views: ReportView[] = [];
  const others: ReportView[] = [];
  const reasons: Message[] = [];
  const sheets = (await workbook.sheets()).filter(({ visibility }) => visibility !== 'hidden');
  for (const sheet of sheets) {
    const asked = { sheet: { id: sheet.id, name: sheet.name }, ...requestOf(options) };
    for (let table = 0; ; table++) {
      const view = await openReport(workbook, { ...asked, table }, { progress });
      if (table === 0 && sheet === sheets[0]) {
        for (const { problem } of view.documentProblems) {
          options.say(message('cli.said', { file: path, message: problem }));
        }
      }
      if (!view.table) {
        if (table === 0) others.push(view);
        if (table === 0 && view.noTable) {
          reasons.push(
            message('cli.said-of-sheet', { file: path, sheet: sheet.name, message: view.noTable }),
          );
        }
        break;
      }
      views.push(view);
    }
  }
  const looked = { path, tables: views, others };
  for (const said of checkWish(looked, options.wish, options.language)) options.say(said);
  if (views.length === 0) for (const reason of reasons) options.say(reason);
  const comparedOf = await comparedWithLastYear(workbook, path, views, options);
  const tables: ReadTable[] = [];
  for (const view of views) {
    tables.push({ view, ...(await findingsOf(workbook, view, options, comparedOf(view))) });
  }
  return { path, tables };
}

/** Each table beside last year's, where it was asked for; why it cannot be compared is said. */
async function comparedWithLastYear(
  workbook: Workbook,
  path: string,
  views: readonly ReportView[],
  { lastYear, say }: ReadOptions,
): Promise<(view: ReportView) => ReportFile | undefined> {
  if (lastYear === null || views.length === 0) return () => undefined;
  const { problem, reportOf } = await compareLastYear(workbook, views, lastYear, {});
  if (problem) say(message('cli.said', { file: path, message: problem }));
  return reportOf;
}

/** A table with all that was found in it. */
export function withAccepted({ view, findings, accepted }: ReadTable): ValidatedTable {
  return { view, findings: [...findings, ...accepted] };
}

/** What is asked of every table: the scheme where one was given, and how it is read. */
export function requestOf({
  scheme,
  wish,
}: Pick<ReadOptions, 'scheme' | 'wish'>): Pick<ReportRequest, 'scheme' | 'wish'> {
  return { ...(scheme === null ? {} : { scheme }), wish };
}

async function findingsOf(
  workbook: Workbook,
  view: ReportView,
  { findings: asked, severities, progress }: ReadOptions,
  compared: ReportFile | undefined,
): Promise<Pick<ReadTable, 'findings' | 'accepted'>> {
  if (asked === 'not-asked') return { findings: [], accepted: [] };
  const stored = await storedSettings(workbook);
  const settings = { ...stored, severities: { ...stored.severities, ...severities } };
  const { findings } = await validate(
    workbook,
    view,
    { progress: progress.of('validating') },
    settings,
    compared,
  );
  return {
    findings: findings.filter(({ accepted }) => accepted === null),
    accepted: findings.filter(({ accepted }) => accepted !== null),
  };
}
