import { openReport, storedSettings, validate, type ReportView, type ValidatedTable } from '../actions';
import type { Scheme } from '../core/achievement/scheme';
import { message, type Message } from '../core/language/message';
import type { Finding } from '../core/validation/finding';
import type { ValidationSettings } from '../core/validation/settings';
import type { Workbook } from '../workbook/port';

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

/** Which of the findings are looked for, and what to tell on the way. */
export interface ReadOptions {
  readonly scheme: Scheme | null;
  readonly findings: 'looked-for' | 'not-asked';
  /** Before what the workbook says of its rules. */
  readonly severities: ValidationSettings['severities'];
  readonly say: (message: Message) => void;
}

/** Reads every table of every visible sheet. A workbook without any says why. */
export async function readTables(workbook: Workbook, path: string, options: ReadOptions): Promise<ReadFile> {
  const tables: ReadTable[] = [];
  const reasons: Message[] = [];
  const sheets = (await workbook.sheets()).filter(({ visibility }) => visibility !== 'hidden');
  for (const sheet of sheets) {
    const asked = { sheet: { id: sheet.id, name: sheet.name }, ...schemeOf(options) };
    for (let table = 0; ; table++) {
      const view = await openReport(workbook, { ...asked, table }, {});
      if (table === 0 && sheet === sheets[0]) {
        for (const { problem } of view.documentProblems) {
          options.say(message('cli.said', { file: path, message: problem }));
        }
      }
      if (!view.table) {
        if (table === 0 && view.noTable) {
          reasons.push(
            message('cli.said-of-sheet', { file: path, sheet: sheet.name, message: view.noTable }),
          );
        }
        break;
      }
      tables.push({ view, ...(await findingsOf(workbook, view, options)) });
    }
  }
  if (tables.length === 0) for (const reason of reasons) options.say(reason);
  return { path, tables };
}

/** A table with all that was found in it. */
export function withAccepted({ view, findings, accepted }: ReadTable): ValidatedTable {
  return { view, findings: [...findings, ...accepted] };
}

function schemeOf({ scheme }: ReadOptions): { readonly scheme?: Scheme } {
  return scheme === null ? {} : { scheme };
}

async function findingsOf(
  workbook: Workbook,
  view: ReportView,
  { findings: asked, severities }: ReadOptions,
): Promise<Pick<ReadTable, 'findings' | 'accepted'>> {
  if (asked === 'not-asked') return { findings: [], accepted: [] };
  const stored = await storedSettings(workbook);
  const settings = { ...stored, severities: { ...stored.severities, ...severities } };
  const { findings } = await validate(workbook, view, {}, settings);
  return {
    findings: findings.filter(({ accepted }) => accepted === null),
    accepted: findings.filter(({ accepted }) => accepted !== null),
  };
}
