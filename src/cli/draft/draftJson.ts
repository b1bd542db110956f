import { printPlain } from '../../core/achievement/print';
import type { Origin } from '../../core/draft/draft';
import type { DraftStatus } from '../../core/draft/draftChoices';
import type { RowDraft } from '../../core/draft/planDrafts';
import { cellName, rangeName } from '../../core/sheet/address';
import type { DraftedFile, DraftedTable } from './draftTables';

/** A file of `attain draft --format json`. */
export interface DraftFileJson {
  readonly path: string;
  readonly tables: readonly DraftTableJson[];
}

interface DraftTableJson {
  readonly sheet: string;
  readonly address: string;
  readonly narratives: readonly NarrativeJson[];
}

interface NarrativeJson {
  /** First and last row, counted from 1. */
  readonly rows: readonly [number, number];
  readonly indicator: string;
  readonly status: DraftStatus;
  /** Whether a text was too long for its cell and lost its end. */
  readonly cut: boolean;
  readonly cells: readonly {
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    /** Where each stretch of `after` comes from; half-open, in UTF-16 units. */
    readonly trace: readonly { readonly start: number; readonly end: number; readonly from: OriginJson }[];
  }[];
}

type OriginJson =
  | { readonly cell: string; readonly start: number; readonly end: number; readonly quote: string }
  | { readonly expression: string }
  | { readonly year: number };

/** What the document holds of one file. */
export function draftFileJson({ path, tables }: DraftedFile): DraftFileJson {
  return { path, tables: tables.flatMap(tableJson) };
}

function tableJson({ view, rows }: DraftedTable): DraftTableJson[] {
  const { table, snapshot, assessments } = view;
  if (!table) return [];
  const narratives = assessments.flatMap(({ indicator }) => {
    const row = rows.find(({ number }) => number === indicator.number);
    const { first, last } = indicator.rows;
    return row ? [narrativeJson(row, [first + 1, last + 1], indicator.name)] : [];
  });
  return [{ sheet: snapshot.sheet.name, address: rangeName(table.address), narratives }];
}

function narrativeJson(row: RowDraft, rows: readonly [number, number], indicator: string): NarrativeJson {
  const { status, isCut: cut } = row;
  const cells = row.cells.map(({ cell, before, after, trace }) => ({
    cell: cellName(cell),
    before,
    after,
    trace: trace.map(({ start, end, origin }) => ({ start, end, from: originJson(origin) })),
  }));
  return { rows, indicator, status, cut, cells };
}

function originJson(origin: Origin): OriginJson {
  switch (origin.kind) {
    case 'kept':
    case 'evidence': {
      const { cell, start, end, quote } = origin.evidence;
      return { cell: cellName(cell), start, end, quote };
    }
    case 'expression':
      return { expression: printPlain(origin.expression) };
    case 'report-year':
      return { year: origin.year };
  }
}
