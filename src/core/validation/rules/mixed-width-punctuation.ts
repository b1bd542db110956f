import { message } from '../../language/message';
import { formulaAt, isCellError, valueAt } from '../../sheet/snapshot';
import { indicatorCells, type TableCell } from '../cells/tableCells';
import type { Dossier } from '../dossier';
import type { Problem, TextEdit } from '../finding';
import { oncePerDossier } from '../oncePerDossier';
import { usualWidths } from '../punctuation/usualWidth';
import { inWidth, widthMarks, type MarkKind, type Width, type WidthMark } from '../punctuation/widthMarks';
import type { ReportFile } from '../reportFile';
import type { TableRule } from '../rule';

interface MarkedCell extends TableCell {
  readonly raw: string;
  readonly marks: readonly WidthMark[];
}

/** Brackets round more than this are marked by their first one alone. */
const LONGEST_QUOTE = 20;

/** Finds half- and full-width marks mixed in one table; mending gives them the width that most of them have. */
export const rule: TableRule = {
  name: 'mixed-width-punctuation',
  severity: 'info',
  fixable: true,
  scope: 'table',
  prepare: (dossier, report) => void markedCells(dossier, report),
  *check(report): Iterable<Problem & { readonly indicator: number }> {
    if (report.table.language === 'en') return;
    const cells = report.dossiers.flatMap((dossier) => markedCells(dossier, report));
    const usual = usualWidths(cells.flatMap(({ marks }) => marks));
    for (const cell of cells) {
      const odd = cell.marks
        .filter(({ kind, width }) => usual.has(kind) && usual.get(kind) !== width)
        .sort((a, b) => firstPlace(a) - firstPlace(b));
      const [first] = odd;
      if (first) yield { ...problemOf(cell, odd, first, usual), indicator: cell.indicator };
    }
  },
};

const markedCells = oncePerDossier(readMarkedCells);

function readMarkedCells({ indicator }: Dossier, report: ReportFile): readonly MarkedCell[] {
  const cells: MarkedCell[] = [];
  for (const cell of indicatorCells(indicator, report.table)) {
    const raw = valueAt(report.snapshot, cell.cell);
    const isTyped = typeof raw === 'string' && formulaAt(report.snapshot, cell.cell) === undefined;
    if (isTyped && raw !== '' && !isCellError(raw)) cells.push({ ...cell, raw, marks: widthMarks(raw) });
  }
  return cells;
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
