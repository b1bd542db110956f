import type { Language } from '../../language/message';
import { render } from '../../language/render';
import { cellName, placeName, type CellAddress } from '../../sheet/address';
import type { CellContent } from '../../sheet/changePlan';
import type { PageColumn, SheetPage } from '../../sheet/sheetPage';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { SEVERITIES, type Finding } from '../engine/finding';
import { EMPTY, hasHeadings, text, word } from './pageCells';

/** What was found in one table, and on which sheet it stands. */
export interface FindingsOfTable {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly findings: readonly Finding[];
  /** What people call an indicator, by its number. */
  readonly indicatorName: (number: number) => string;
}

const COLUMNS = [
  { id: 'findings.sheet.place', characters: 14, kind: 'link' },
  { id: 'findings.sheet.rule', characters: 22, kind: 'text' },
  { id: 'findings.sheet.severity', characters: 10, kind: 'text' },
  { id: 'findings.sheet.indicator', characters: 26, kind: 'text' },
  { id: 'findings.sheet.message', characters: 56, kind: 'text' },
  { id: 'findings.sheet.arithmetic', characters: 32, kind: 'text' },
  { id: 'findings.sheet.quote', characters: 44, kind: 'text' },
  { id: 'findings.sheet.accepted', characters: 26, kind: 'text' },
] as const;

/**
 * The findings sheet: one row for each finding, errors first, and those that somebody accepted at the end with
 * the reason. Each place is a link to its cell.
 */
export function findingsPage(tables: readonly FindingsOfTable[], language: Language): SheetPage {
  const all = tables.flatMap((table) => table.findings.map((finding) => ({ table, finding })));
  const rows = [...all]
    .sort((a, b) => findingRank(a.finding) - findingRank(b.finding))
    .map(({ table, finding }) => rowOf(table, finding, language));
  return {
    name: word('findings.sheet.name', language),
    columns: columnsIn(language),
    rows: rows.length > 0 ? rows : [nothingFound(language)],
  };
}

/** Whether a sheet is a findings sheet, in either language: the headings from A1 on say so. */
export function isFindingsPage(snapshot: SheetSnapshot): boolean {
  return hasHeadings(snapshot, columnsIn);
}

function columnsIn(language: Language): readonly PageColumn[] {
  return COLUMNS.map(({ id, characters, kind }) => ({ heading: word(id, language), characters, kind }));
}

/** Open findings by severity, then the accepted ones; each group stays in reading order. */
export function findingRank({ severity, accepted }: Finding): number {
  return accepted === null ? SEVERITIES.indexOf(severity) : SEVERITIES.length;
}

function rowOf(table: FindingsOfTable, finding: Finding, language: Language): readonly CellContent[] {
  const { rule, severity, message: said, at, arithmetic, indicator, accepted } = finding;
  return [
    linkTo(table.sheet, at.cell),
    text(word(rule, language)),
    text(word(`severity.${severity}`, language)),
    text(indicator === null ? '' : table.indicatorName(indicator)),
    text(render(said, language)),
    text(arithmetic ?? ''),
    text(at.quote),
    text(accepted ?? ''),
  ];
}

function nothingFound(language: Language): readonly CellContent[] {
  return COLUMNS.map(({ id }) =>
    id === 'findings.sheet.message' ? text(word('findings.sheet.nothing', language)) : EMPTY,
  );
}

/** A link as a formula, which every workbook can hold: `=HYPERLINK("#'績效'!D7","績效!D7")`. */
function linkTo(sheet: string, cell: CellAddress): CellContent {
  const target = `#'${sheet.replaceAll("'", "''")}'!${cellName(cell)}`;
  const shown = placeName(sheet, cellName(cell));
  return { kind: 'formula', formula: `=HYPERLINK(${quoted(target)},${quoted(shown)})` };
}

function quoted(part: string): string {
  return `"${part.replaceAll('"', '""')}"`;
}
