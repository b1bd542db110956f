import { flagOf, textOf } from '../arguments';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument, itemNotFound, notImplemented } from '../failures';
import { KeptParts } from '../keptParts';
import { checkUnprotected } from '../protectionGuard';
import type { SheetStorage, TableRecord } from '../storage';
import { hideHeader, hideTotals, showHeader } from './tableEdges';

/** What a table shows beside its data: heading and total rows, bands, filter buttons. */
export abstract class TableLook extends ExcelObject {
  constructor(
    context: HostContext,
    protected readonly sheet: SheetStorage,
    protected readonly tableId: string,
  ) {
    super(context);
  }

  get style(): string {
    return this.record().style;
  }

  set style(value: unknown) {
    checkUnprotected(this.sheet);
    this.change({ style: textOf(value) });
  }

  get showHeaders(): boolean {
    return this.record().showHeaders;
  }

  /** Without headings the table begins with its first row of data; its columns keep their names. */
  set showHeaders(value: unknown) {
    const shown = flagOf(value);
    checkUnprotected(this.sheet);
    if (shown === this.showHeaders) return;
    if (shown) showHeader(this.sheet, this.record());
    else hideHeader(this.sheet, this.record());
  }

  get showTotals(): boolean {
    return this.record().showTotals;
  }

  /** @throws HostError NotImplemented when totals are to be shown: this Excel does not work out subtotals */
  set showTotals(value: unknown) {
    const shown = flagOf(value);
    checkUnprotected(this.sheet);
    if (shown === this.showTotals) return;
    if (shown) throw notImplemented();
    hideTotals(this.sheet, this.record());
  }

  get showBandedRows(): boolean {
    return this.kept().get('showBandedRows') !== false;
  }

  set showBandedRows(value: unknown) {
    this.keep('showBandedRows', value);
  }

  get showBandedColumns(): boolean {
    return this.kept().get('showBandedColumns') === true;
  }

  set showBandedColumns(value: unknown) {
    this.keep('showBandedColumns', value);
  }

  get highlightFirstColumn(): boolean {
    return this.kept().get('highlightFirstColumn') === true;
  }

  set highlightFirstColumn(value: unknown) {
    this.keep('highlightFirstColumn', value);
  }

  get highlightLastColumn(): boolean {
    return this.kept().get('highlightLastColumn') === true;
  }

  set highlightLastColumn(value: unknown) {
    this.keep('highlightLastColumn', value);
  }

  get showFilterButton(): boolean {
    return this.showHeaders && this.kept().get('showFilterButton') !== false;
  }

  /** @throws HostError InvalidArgument for a table without headings, where a button would have no place */
  set showFilterButton(value: unknown) {
    if (!this.showHeaders) throw invalidArgument();
    this.keep('showFilterButton', value);
  }

  protected readonly record = (): TableRecord => {
    const record = this.sheet.tables().find((table) => table.id === this.tableId);
    if (!record) throw itemNotFound();
    return record;
  };

  protected readonly change = (patch: Partial<TableRecord>): void => {
    this.sheet.putTable({ ...this.record(), ...patch });
  };

  private readonly kept = (): KeptParts => new KeptParts(this.sheet.records('tableLooks'), this.record().id);

  private readonly keep = (name: string, value: unknown): void => {
    checkUnprotected(this.sheet);
    this.kept().set(name, flagOf(value));
  };
}
