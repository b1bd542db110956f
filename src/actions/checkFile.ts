import { message, type Message } from '../core/language/message';
import type { RangeAddress } from '../core/sheet/address';
import type { SheetRef } from '../core/sheet/snapshot';
import type { Finding } from '../core/validation/engine/finding';
import type { ValidationSettings } from '../core/validation/engine/settings';
import type { Workbook, WorkOptions } from '../workbook/port';
import { openAllReports } from './compareLastYear';
import { indicatorNames } from './indicatorNames';
import { openReport } from './openReport';
import type { ReportView } from './reportView';
import { validate } from './validate';
import { storedSettings } from './validationSettings';

/** One table of a file, in numbers and with all that was found in it; plain data. */
export interface CheckedTable {
  readonly sheet: SheetRef;
  /** Position among the sheet's tables, from 0. */
  readonly position: number;
  readonly address: RangeAddress;
  readonly indicators: number;
  readonly met: number;
  /** Those that somebody accepted as well. */
  readonly findings: readonly Finding[];
  /** What people call the indicators, by their numbers. */
  readonly indicatorNames: ReadonlyMap<number, string>;
}

/** What a check of one file came to; plain data, which can be handed to another thread. */
export interface CheckedFile {
  readonly tables: readonly CheckedTable[];
  /** The rules' settings that the file holds. */
  readonly settings: ValidationSettings;
  /** Why there is no table; `null` when there is one. */
  readonly noTable: Message | null;
}

/** Validates every table of every visible sheet, under the settings that the workbook holds. Writes nothing. */
export async function checkFile(workbook: Workbook, options: WorkOptions): Promise<CheckedFile> {
  const settings = await storedSettings(workbook);
  const views = await openAllReports(workbook, {}, part(options, 0, 0.5));
  const tables: CheckedTable[] = [];
  for (const [index, view] of views.entries()) {
    const of = (done: number): number => 0.5 + (0.5 * done) / views.length;
    const { findings } = await validate(workbook, view, part(options, of(index), of(index + 1)), settings);
    tables.push(...checkedTable(view, findings));
  }
  const noTable = views.length === 0 ? (await openReport(workbook, {}, quietly(options))).noTable : null;
  return { tables, settings, noTable: noTable && inOtherFile(noTable) };
}

function checkedTable(view: ReportView, findings: readonly Finding[]): readonly CheckedTable[] {
  const { snapshot, tables, table, assessments } = view;
  if (!table) return [];
  return [
    {
      sheet: snapshot.sheet,
      position: tables.indexOf(table),
      address: table.address,
      indicators: assessments.length,
      met: assessments.filter(({ met }) => met === true).length,
      findings,
      indicatorNames: indicatorNames(view),
    },
  ];
}

const quietly = ({ signal }: WorkOptions): WorkOptions => (signal ? { signal } : {});

/** Tells the progress of a part of the work as that of the whole, which goes from 0 to 1. */
function part(options: WorkOptions, from: number, to: number): WorkOptions {
  const { progress } = options;
  if (!progress) return options;
  return {
    ...options,
    progress: (done, total) => progress(from + ((to - from) * done) / Math.max(total, 1), 1),
  };
}

/** What can be done about another file: neither its columns can be chosen nor a sample be opened from where it is checked. */
function inOtherFile(reason: Message): Message {
  if (reason.id === 'reading.no-table') return message('reading.no-table.other-file', reason.slots);
  return reason.id === 'reading.empty-sheet' ? message('reading.empty-sheet.other-file') : reason;
}
