import { en } from '../../language/en/fileSummary';
import type { Language, Message } from '../../language/message';
import { render } from '../../language/render';
import { addWordings } from '../../language/wordings';
import { zhTW } from '../../language/zh-TW/fileSummary';
import { cellName } from '../../sheet/address';
import type { CellContent } from '../../sheet/changePlan';
import type { PageColumn, SheetPage } from '../../sheet/sheetPage';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { SEVERITIES, type Finding, openCounts } from '../engine/finding';
import { findingRank, type FindingsOfTable } from './findingsPage';
import { EMPTY, hasHeadings, text, word } from './pageCells';

addWordings({ en, 'zh-TW': zhTW });

/** One table of a file, in numbers and with what was found in it. */
export interface SummaryTable extends FindingsOfTable {
  readonly indicators: number;
  readonly met: number;
}

/** What a check of one file came to. */
export interface SummaryFile {
  readonly name: string;
  readonly tables: readonly SummaryTable[];
  /** Why the file has no tables; `null` when it has. */
  readonly problem: Message | null;
}

/** The upper block's heading above the lower block's; each column is as wide as the wider of both needs. */
const COLUMNS = [
  { above: 'file-summary.file', below: 'file-summary.file', characters: 30 },
  { above: 'file-summary.sheet', below: 'file-summary.sheet', characters: 14 },
  { above: 'file-summary.indicators', below: 'file-summary.cell', characters: 10 },
  { above: 'file-summary.met', below: 'findings.sheet.severity', characters: 10 },
  { above: 'severity.error', below: 'findings.sheet.rule', characters: 22 },
  { above: 'severity.warning', below: 'findings.sheet.indicator', characters: 26 },
  { above: 'severity.info', below: 'findings.sheet.message', characters: 56 },
  { above: 'file-summary.problem', below: 'findings.sheet.arithmetic', characters: 32 },
  { above: 'file-summary.total', below: 'findings.sheet.quote', characters: 44 },
] as const;

type Heading = (typeof COLUMNS)[number]['above'];

/**
 * The summary of a check of many files: one row for each table of each file, and below, under headings of their
 * own, all findings that nobody accepted. Where a finding stands is said in words: its workbook is not open.
 */
export function fileSummaryPage(files: readonly SummaryFile[], language: Language): SheetPage {
  const findings = files.flatMap((file) =>
    file.tables.flatMap((table) => findingRows(file, table, language)),
  );
  const lower = [COLUMNS.map(() => EMPTY), COLUMNS.map(({ below }) => text(word(below, language)))];
  return {
    name: word('file-summary.name', language),
    columns: columnsIn(language),
    rows: [
      ...files.flatMap((file) => tableRows(file, language)),
      ...(findings.length > 0 ? [...lower, ...findings] : []),
    ],
  };
}

/** Whether a sheet is such a summary, in either language: the headings from A1 on say so. */
export function isFileSummaryPage(snapshot: SheetSnapshot): boolean {
  return hasHeadings(snapshot, columnsIn);
}

function columnsIn(language: Language): readonly PageColumn[] {
  return COLUMNS.map(({ above, characters }) => ({
    heading: word(above, language),
    characters,
    kind: 'text',
  }));
}

function tableRows({ name, tables, problem }: SummaryFile, language: Language): (readonly CellContent[])[] {
  if (tables.length === 0) {
    const why = text(problem === null ? '' : render(problem, language));
    return [COLUMNS.map(({ above }) => unusedCell(above, text(name), why))];
  }
  return tables.map(({ sheet, indicators, met, findings }) => {
    const counts = openCounts(findings);
    const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
    const numbers = [indicators, met, ...SEVERITIES.map((severity) => counts[severity])];
    return [text(name), text(sheet), ...numbers.map(number), EMPTY, number(total)];
  });
}

/** A file that gave no table has a name and a reason, and no numbers. */
function unusedCell(heading: Heading, name: CellContent, why: CellContent): CellContent {
  if (heading === 'file-summary.file') return name;
  return heading === 'file-summary.problem' ? why : EMPTY;
}

function findingRows(
  { name }: SummaryFile,
  table: SummaryTable,
  language: Language,
): (readonly CellContent[])[] {
  return table.findings
    .filter(({ accepted }) => accepted === null)
    .sort((a, b) => findingRank(a) - findingRank(b))
    .map((finding) => [text(name), text(table.sheet), ...findingCells(table, finding, language)]);
}

function findingCells(table: SummaryTable, finding: Finding, language: Language): readonly CellContent[] {
  const { at, severity, rule, indicator, message, arithmetic } = finding;
  return [
    cellName(at.cell),
    word(`severity.${severity}`, language),
    word(rule, language),
    indicator === null ? '' : table.indicatorName(indicator),
    render(message, language),
    arithmetic ?? '',
    at.quote,
  ].map(text);
}

function number(value: number): CellContent {
  return { kind: 'value', value };
}
