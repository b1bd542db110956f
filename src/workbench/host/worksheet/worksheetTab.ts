import { choiceOf, colourOf, integerOf, textOf } from '../arguments';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument, invalidOperation } from '../failures';
import type { SheetStorage, SheetVisibility } from '../storage';
import { checkStructureOpen } from '../workbook/workbookProtection';
import { checkSheetName } from './sheetNames';
import { VIEW } from '../recordKinds';

/** What the tab of a sheet shows: its name, its place, its colour, and whether it is there to be seen. */
export abstract class WorksheetTab extends ExcelObject {
  constructor(
    context: HostContext,
    readonly sheet: SheetStorage,
  ) {
    super(context);
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name();
  }

  set name(value: unknown) {
    const name = textOf(value);
    checkStructureOpen(this.context);
    checkSheetName(this.context.storage, name, this.sheet);
    this.sheet.rename(name);
  }

  get position(): number {
    return this.context.storage.sheets().indexOf(this.sheet);
  }

  set position(value: unknown) {
    const position = integerOf(value);
    checkStructureOpen(this.context);
    if (position < 0 || position >= this.context.storage.sheets().length) throw invalidArgument();
    this.context.storage.moveSheet(this.sheet.id, position);
  }

  get visibility(): SheetVisibility {
    return this.sheet.visibility();
  }

  set visibility(value: unknown) {
    const visibility = choiceOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const, null);
    checkStructureOpen(this.context);
    if (visibility !== 'Visible') this.checkNotLastVisible();
    this.sheet.setVisibility(visibility);
  }

  get tabColor(): unknown {
    return this.sheet.records(VIEW).get('tabColor') ?? '';
  }

  set tabColor(value: unknown) {
    this.sheet.records(VIEW).set('tabColor', value === '' ? '' : colourOf(value));
  }
  activate(): void {
    if (this.sheet.visibility() !== 'Visible') throw invalidOperation();
    this.context.storage.activate(this.sheet.id);
  }

  delete(): void {
    checkStructureOpen(this.context);
    if (this.sheet.visibility() === 'VeryHidden') throw invalidOperation();
    this.checkNotLastVisible();
    this.context.storage.removeSheet(this.sheet.id);
  }

  private readonly checkNotLastVisible = (): void => {
    const others = this.context.storage.sheets().filter((sheet) => sheet !== this.sheet);
    if (!others.some((sheet) => sheet.visibility() === 'Visible')) throw invalidOperation();
  };
}
