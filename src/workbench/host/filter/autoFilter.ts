import { addressOf, areaOf } from '../addresses';
import { integerOf, isRecord } from '../arguments';
import type { Area } from '../area';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument, invalidOperation, itemNotFound } from '../failures';
import { criteriaOf, passing } from './filterCriteria';
import { checkAllowed } from '../protectionGuard';
import { Range } from '../range/range';
import type { Plain, SheetStorage, TableRecord } from '../storage';
import { FILTERS } from '../recordKinds';

const OF_SHEET = 'sheet';

/** What is filtered: cells with their headings, and the criteria of each column, or null. */
interface FilterState {
  readonly area: Area;
  readonly criteria: readonly Plain[];
}

/** The filter of a sheet, or of a table: rows that do not pass are hidden, and hold what they hold. */
export class AutoFilter extends ExcelObject {
  readonly typeName = 'AutoFilter';

  /** @param table the id of a table and where it lies by now; null for the filter of the sheet */
  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly table: { readonly id: string; readonly area: () => Area } | null,
  ) {
    super(context);
  }

  get enabled(): boolean {
    return this.state() !== null;
  }

  get isDataFiltered(): boolean {
    return this.state()?.criteria.some((one) => one !== null) ?? false;
  }

  get criteria(): readonly Plain[] {
    return this.state()?.criteria ?? [];
  }

  /** Filters the range; with a column, from 0, by these criteria in addition to those of other columns. */
  apply(range: unknown, columnIndex: unknown, criteria: unknown): void {
    checkAllowed(this.sheet, 'allowAutoFilter');
    const area = this.table ? this.table.area() : this.areaOf(range);
    const present = this.state();
    const kept = present && addressOf(present.area) === addressOf(area) ? present.criteria : null;
    const next = Array.from({ length: area.columns }, (_, index) => kept?.[index] ?? null);
    if (columnIndex !== undefined && columnIndex !== null) {
      const column = integerOf(columnIndex);
      if (column < 0 || column >= area.columns) throw invalidArgument();
      next[column] = criteria === undefined || criteria === null ? null : criteriaOf(criteria);
    }
    if (present && !kept) this.sheet.showRows(present.area.row, present.area.rows);
    this.keep({ area, criteria: next });
  }

  clearCriteria(): void {
    const state = this.state();
    if (state) this.keep({ ...state, criteria: state.criteria.map(() => null) });
  }

  clearColumnCriteria(columnIndex: unknown): void {
    const state = this.state();
    const column = integerOf(columnIndex);
    if (!state || column < 0 || column >= state.area.columns) throw invalidArgument();
    this.keep({ ...state, criteria: state.criteria.map((one, index) => (index === column ? null : one)) });
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const state = this.state();
    return state && new Range(this.context, this.sheet, state.area);
  }

  /** Filters again what has changed since. */
  reapply(): void {
    const state = this.state();
    if (!state) throw invalidOperation();
    this.keep(state);
  }

  remove(): void {
    const state = this.state();
    if (!state) return;
    this.sheet.showRows(state.area.row, state.area.rows);
    this.sheet.records(FILTERS).remove(this.key);
  }

  private readonly key = this.table?.id ?? OF_SHEET;

  private readonly state = (): FilterState | null => {
    const kept = this.sheet.records(FILTERS).get(this.key);
    // A table has its filter from the beginning.
    if (!isRecord(kept) && this.table) {
      const area = this.table.area();
      return { area, criteria: Array.from({ length: area.columns }, () => null) };
    }
    if (!isRecord(kept)) return null;
    const { address, criteria } = kept;
    if (typeof address !== 'string' || !Array.isArray(criteria)) return null;
    return { area: this.table ? this.table.area() : areaOf(address), criteria };
  };

  private readonly keep = ({ area, criteria }: FilterState): void => {
    this.sheet.records(FILTERS).set(this.key, { address: addressOf(area), criteria: [...criteria] });
    const first = area.row + 1;
    if (area.rows < 2) return;
    const columns = criteria.flatMap((one, index) => (one === null ? [] : [this.passes(area, index, one)]));
    this.sheet.showRows(first, area.rows - 1);
    for (let row = 0; row < area.rows - 1; row++) {
      if (columns.some((passes) => passes[row] === false)) this.sheet.hideRows(first + row, 1);
    }
  };

  private readonly passes = (area: Area, index: number, criteria: Plain): boolean[] => {
    const body = { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
    const texts = this.sheet.readText(body);
    const cells = this.sheet
      .readCells(body)
      .map(([cell], row) => ({ value: cell?.value ?? null, text: texts[row]?.[0] ?? '' }));
    return passing(criteria, cells);
  };

  private readonly areaOf = (range: unknown): Area => {
    if (range instanceof Range) return range.area;
    if (typeof range !== 'string') throw invalidArgument();
    return areaOf(range);
  };
}

/** The filter of a table: over its headings and rows, without its totals. */
export function tableFilter(context: HostContext, sheet: SheetStorage, table: () => TableRecord): AutoFilter {
  const area = (): Area => {
    const record = table();
    return record.showTotals ? { ...record.area, rows: record.area.rows - 1 } : record.area;
  };
  return new AutoFilter(context, sheet, { id: table().id, area });
}
