import { cellName, type CellAddress } from '../../../core/sheet/address';
import { FILE_LIMITS } from '../fileLimits';
import { RefusedFile } from '../unreadable';
import type { ScannedCell, ScannedSheet } from '../sheetScan';
import { SharedFormula } from './sharedFormula';

/** A cell that carries its formula for others. */
interface Carrier {
  readonly address: CellAddress;
  readonly formula: SharedFormula;
}

/** The cells of a sheet by name, and the formulas as each of them has it. */
export class SheetFormulas {
  private readonly cells: ReadonlyMap<string, ScannedCell>;
  private readonly carriers = new Map<string, Carrier>();
  private readonly spelt = new Map<ScannedCell, string>();
  private characters = 0;

  constructor({ rows }: ScannedSheet) {
    const cells = new Map<string, ScannedCell>();
    for (const cell of rows.flatMap((row) => row.cells)) {
      cells.set(cellName(cell.address), cell);
      const { sharedIndex, formulaText, address } = cell;
      const isCarrier = sharedIndex !== null && formulaText !== '' && !this.carriers.has(sharedIndex);
      if (isCarrier) this.carriers.set(sharedIndex, { address, formula: new SharedFormula(formulaText) });
    }
    this.cells = cells;
  }

  cell(name: string): ScannedCell | undefined {
    return this.cells.get(name);
  }

  /** The formula of a cell as it reads there, without its `=`; `''` for none. Throws when they get too long. */
  formulaOf(cell: ScannedCell): string {
    const { formulaText, sharedIndex } = cell;
    if (formulaText !== '' || sharedIndex === null) return formulaText;
    const known = this.spelt.get(cell);
    if (known !== undefined) return known;
    const carrier = this.carriers.get(sharedIndex);
    const formula = carrier ? spellOut(carrier, cell) : '';
    this.characters += formula.length;
    if (this.characters > FILE_LIMITS.sharedFormulas) {
      throw new RefusedFile('too-large-inside', `${this.characters} characters of shared formulas`);
    }
    this.spelt.set(cell, formula);
    return formula;
  }
}

function spellOut({ address: from, formula }: Carrier, { address }: ScannedCell): string {
  return formula.movedBy({ rows: address.row - from.row, columns: address.column - from.column });
}
