import { cellName, type CellAddress } from '../../../../core/sheet/address';
import type { CellValue } from '../../../../core/sheet/snapshot';
import type { ScannedCell } from '../../sheetScan';
import type { SheetFormulas } from '../sheetFormulas';
import { evaluatePlain } from './evaluate';
import { parsePlain } from './parse';

/** Formulas that rest on each other in a line. */
const DEEPEST = 100;
/** What a spreadsheet keeps of a result. */
const DIGITS = 15;

/** The results of a sheet's plain formulas, which take no engine; `valueOf` gives what a cell without one holds. */
export class PlainResults {
  private readonly known = new Map<string, CellValue | null>();
  private depth = 0;

  constructor(
    private readonly formulas: SheetFormulas,
    private readonly valueOf: (cell: ScannedCell) => CellValue,
  ) {}

  /** The result of a cell's formula; `null` for one that is not plain, or rests on one that is not. */
  result(cell: string): CellValue | null {
    const result = this.inCell(cell);
    return typeof result === 'number' ? Number(result.toPrecision(DIGITS)) : result;
  }

  private inCell(name: string): CellValue | null {
    const cell = this.formulas.cell(name);
    if (!cell) return '';
    if (cell.formula === 'none') return cell.type === 'd' || cell.type === 'e' ? null : this.valueOf(cell);
    const known = this.known.get(name);
    if (known !== undefined) return known;
    // Whoever asks again before there is an answer asks in a circle.
    this.known.set(name, null);
    const result =
      cell.formula !== 'array' && this.depth < DEEPEST
        ? this.calculated(this.formulas.formulaOf(cell))
        : null;
    this.known.set(name, result);
    return result;
  }

  private calculated(text: string): CellValue | null {
    const formula = parsePlain(text);
    if (!formula) return null;
    this.depth++;
    const result = evaluatePlain(formula, (cell: CellAddress) => this.inCell(cellName(cell)));
    this.depth--;
    return result;
  }
}
