import type { Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import { cellName, columnName, rangeName } from '../../core/sheet/address';
import { COLUMN_ROLES } from '../../core/layout/roles';
import { periodLabel } from '../../core/layout/periodLabel';
import type { Confidence, ReportTable, Shape } from '../../core/layout/table';
import type { Finding } from '../../core/validation/engine/finding';
import type { ReadFile, ReadTable } from '../readFile';
import { indicatorJson, type IndicatorJson } from './indicator';

/** A file of `--format json`: numbers that must be exact are decimal strings, unknown is `null`. */
export interface FileJson {
  readonly path: string;
  readonly tables: readonly TableJson[];
  /** What concerns a table as a whole. */
  readonly findings: readonly FindingJson[];
  /** What somebody accepted; left out where nothing was. */
  readonly accepted?: readonly (FindingJson & { readonly reason: string })[];
}

export interface TableJson {
  readonly sheet: string;
  readonly address: string;
  /** How the table is laid out. */
  readonly layout: Shape;
  /** The period whose figures are compared, in words; `null` where no heading names one. */
  readonly period: string | null;
  readonly confidence: Confidence;
  /** Why it is read so, in words. */
  readonly reasons: readonly string[];
  /** Column letters by role; empty where roles stand in rows. */
  readonly columns: Readonly<Record<string, string>>;
  readonly indicators: readonly (IndicatorJson & { readonly findings: readonly FindingJson[] })[];
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string;
  readonly quote: string;
  readonly message: string;
  readonly fixable: boolean;
  /** Words of another workbook that take part; left out where there are none. */
  readonly elsewhere?: readonly {
    readonly workbook: string;
    readonly sheet: string;
    readonly cell: string;
    readonly quote: string;
  }[];
}

/** What the document holds of one file. */
export function fileJson({ path, tables }: ReadFile, language: Language): FileJson {
  const accepted = tables.flatMap((table) =>
    table.accepted.map((finding) => ({ ...findingJson(finding, language), reason: finding.accepted ?? '' })),
  );
  return {
    path,
    tables: tables.flatMap((read) => tableJson(read, language)),
    findings: tables.flatMap(({ findings }) =>
      findings.filter(({ indicator }) => indicator === null).map((finding) => findingJson(finding, language)),
    ),
    ...(accepted.length > 0 ? { accepted } : {}),
  };
}

function tableJson({ view, findings }: ReadTable, language: Language): TableJson[] {
  const { table, snapshot, assessments } = view;
  if (!table) return [];
  return [
    {
      sheet: snapshot.sheet.name,
      address: rangeName(table.address),
      layout: table.shape,
      period: table.period && render(periodLabel(table.period), language),
      confidence: table.confidence,
      reasons: table.reasons.map((reason) => render(reason, language)),
      columns: columnLetters(table),
      indicators: assessments.map((assessment) => ({
        ...indicatorJson(assessment),
        findings: findings
          .filter(({ indicator }) => indicator === assessment.indicator.number)
          .map((finding) => findingJson(finding, language)),
      })),
    },
  ];
}

function columnLetters({ columns }: ReportTable): Readonly<Record<string, string>> {
  const letters: Record<string, string> = {};
  for (const role of COLUMN_ROLES) {
    const column = columns[role];
    if (column !== undefined) letters[role] = columnName(column);
  }
  return letters;
}

function findingJson(finding: Finding, language: Language): FindingJson {
  const { rule, severity, at, message, fix } = finding;
  const elsewhere = finding.elsewhere.map(({ workbook, sheet, evidence }) => ({
    workbook,
    sheet,
    cell: cellName(evidence.cell),
    quote: evidence.quote,
  }));
  return {
    rule,
    severity,
    cell: cellName(at.cell),
    quote: at.quote,
    message: render(message, language),
    fixable: fix !== null,
    ...(elsewhere.length > 0 ? { elsewhere } : {}),
  };
}
