import { PlacedCollection } from '../collections';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument } from '../failures';
import { givenAreas } from '../range/givenRange';
import { Range } from '../range/range';
import type { RecordStorage, SheetStorage } from '../storage';
import { type BreakDirection, pageBreakKind } from '../recordKinds';

function breaksOf(sheet: SheetStorage, direction: BreakDirection): RecordStorage {
  return sheet.records(pageBreakKind(direction));
}

/** The places where somebody has begun a new printed page, in their order on the sheet. */
export class PageBreakCollection extends PlacedCollection<PageBreak> {
  readonly typeName = 'PageBreakCollection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly direction: BreakDirection,
  ) {
    super(context);
  }

  get items(): readonly PageBreak[] {
    const places = breaksOf(this.sheet, this.direction).keys().map(Number);
    return places.sort((a, b) => a - b).map((place) => this.breakAt(place));
  }

  /** A new page begins with the first cell of the range. Before the first row or column there is no page. */
  add(pageBreakRange: unknown): PageBreak {
    const [area] = givenAreas(this.sheet, pageBreakRange);
    if (!area) throw invalidArgument();
    const place = this.direction === 'horizontal' ? area.row : area.column;
    if (place === 0) throw invalidArgument();
    breaksOf(this.sheet, this.direction).set(String(place), true);
    return this.breakAt(place);
  }

  removePageBreaks(): void {
    const breaks = breaksOf(this.sheet, this.direction);
    for (const place of breaks.keys()) breaks.remove(place);
  }

  private readonly breakAt = (place: number): PageBreak =>
    new PageBreak(this.context, this.sheet, this.direction, place);
}

export class PageBreak extends ExcelObject {
  readonly typeName = 'PageBreak';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly direction: BreakDirection,
    private readonly place: number,
  ) {
    super(context);
  }

  get _Id(): string {
    return String(this.place);
  }

  get rowIndex(): number {
    return this.direction === 'horizontal' ? this.place : 0;
  }

  get columnIndex(): number {
    return this.direction === 'vertical' ? this.place : 0;
  }

  getCellAfterBreak(): Range {
    const cell = { row: this.rowIndex, column: this.columnIndex, rows: 1, columns: 1 };
    return new Range(this.context, this.sheet, cell);
  }

  delete(): void {
    breaksOf(this.sheet, this.direction).remove(String(this.place));
  }
}
