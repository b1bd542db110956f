import { message } from '../../../language/message';
import { formulaAt, isCellError, valueAt } from '../../../sheet/snapshot';
import { indicatorCells, type TableCell } from '../../cells/tableCells';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem, TextEdit } from '../../engine/finding';
import { countWidths, hasOddWidths, usualWidths, type WidthCounts } from './usualWidth';
import { inWidth, widthMarks, type MarkKind, type Width, type WidthMark } from './widthMarks';
import type { ReportFile } from '../../engine/reportFile';
import { PAUSE, type TableProblem, type TableRule } from '../../engine/rule';

interface MarkedCell extends TableCell {
  readonly raw: string;
  readonly marks: readonly WidthMark[];
}

/** The cells of one indicator that hold marks, and how wide these are. */
interface MarkedRow {
  readonly cells: readonly MarkedCell[];
  readonly widths: WidthCounts;
}

/** Brackets round more than this are marked by their first one alone. */
const LONGEST_QUOTE = 20;

/** Finds half- and full-width marks mixed in one table; mending gives them the width that most of them have. */
export const rule: TableRule = {
  name: 'mixed-width-punctuation',
  severity: 'info',
  fixable: true,
  scope: 'table',
  *check(report): Iterable<TableProblem | typeof PAUSE> {
    if (report.table.language === 'en') return;
    const rows: MarkedRow[] = [];
    for (const reading of report.readings) {
      rows.push(readMarkedRow(reading, report));
      yield PAUSE;
    }
    const usual = usualWidths(rows.map(({ widths }) => widths));
    for (const { cells, widths } of rows) {
      yield PAUSE;
      if (!hasOddWidths(widths, usual)) continue;
      for (const cell of cells) {
        const odd = cell.marks
          .filter(({ kind, width }) => usual.has(kind) && usual.get(kind) !== width)
          .sort((a, b) => firstPlace(a) - firstPlace(b));
        const [first] = odd;
        if (first) yield { ...problemOf(cell, odd, first, usual), indicator: cell.indicator };
      }
    }
  },
};

function readMarkedRow({ indicator }: IndicatorReading, report: ReportFile): MarkedRow {
  const cells: MarkedCell[] = [];
  for (const cell of indicatorCells(indicator)) {
    const raw = valueAt(report.snapshot, cell.cell);
    const isTyped = typeof raw === 'string' && formulaAt(report.snapshot, cell.cell) === undefined;
    if (!isTyped || raw === '' || isCellError(raw)) continue;
    const marks = widthMarks(raw);
    if (marks.length > 0) cells.push({ ...cell, raw, marks });
  }
  return { cells, widths: countWidths(cells.flatMap(({ marks }) => marks)) };
}

function problemOf(
  { cell, raw }: MarkedCell,
  odd: readonly WidthMark[],
  first: WidthMark,
  usual: ReadonlyMap<MarkKind, Width>,
): Problem {
  const fix = odd.flatMap(({ kind, places }) =>
    places.map((start): TextEdit => {
      const replacement = inWidth(raw.charAt(start), usual.get(kind) ?? 'full');
      return { cell, start, end: start + 1, replacement };
    }),
  );
  const start = firstPlace(first);
  const last = first.places[first.places.length - 1] ?? start;
  const end = last + 1 - start > LONGEST_QUOTE ? start + 1 : last + 1;
  const quote = raw.slice(start, end);
  const isFull = usual.get(first.kind) === 'full';
  const width = message(isFull ? 'mixed-width-punctuation.full' : 'mixed-width-punctuation.half');
  return {
    message: message('mixed-width-punctuation.found', { quote, width, count: odd.length }),
    at: { cell, start, end, quote },
    fix: fix.filter((edit) => edit.replacement !== raw.charAt(edit.start)),
  };
}

const firstPlace = ({ places }: WidthMark): number => places[0] ?? 0;
