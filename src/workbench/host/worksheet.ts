import { areaOf, parseAddress, splitAddress } from './addresses';
import { choiceOf, colourOf, flagOf, integerOf, optionalText, textOf } from './arguments';
import { MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { AutoFilter } from './autoFilter';
import { CommentCollection } from './comments';
import { ExcelObject, type HostContext } from './context';
import { copySheet } from './copySheet';
import { CustomPropertyCollection } from './customProperties';
import { EVENT_TYPE } from './eventHub';
import { invalidArgument, invalidOperation, itemNotFound } from './failures';
import { findCells, replaceInCells } from './finding';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection } from './namedItems';
import { rangeOfName } from './nameReferences';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { usedWithin } from './rangeClearing';
import { checkOnSheet } from './rangeNavigation';
import { checkSheetName } from './sheetNames';
import { checkStructureOpen } from './workbookProtection';
import type { SheetStorage, SheetVisibility } from './storage';
import { TableCollection } from './tableCollection';
import { WorksheetProtection } from './worksheetProtection';

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const VIEW = 'view';

export class Worksheet extends ExcelObject {
  readonly typeName = 'Worksheet';

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

  get tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.context, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet, null);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }

  get showGridlines(): boolean {
    return this.sheet.records(VIEW).get('showGridlines') !== false;
  }

  /** The client sets it under another name than it reads it. */
  set gridlines(value: unknown) {
    this.sheet.records(VIEW).set('showGridlines', flagOf(value));
  }

  get showHeadings(): boolean {
    return this.sheet.records(VIEW).get('showHeadings') !== false;
  }

  /** The client sets it under another name than it reads it. */
  set headings(value: unknown) {
    this.sheet.records(VIEW).set('showHeadings', flagOf(value));
  }

  get customProperties(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.context, this.sheet);
  }

  /** An address, a name, or nothing for the whole sheet. */
  getRange(address: unknown): Range {
    const text = optionalText(address);
    if (text === null) return this.rangeAt(WHOLE_SHEET);
    const { sheet, address: local } = splitAddress(text);
    const isElsewhere = sheet !== null && sheet.toLowerCase() !== this.sheet.name().toLowerCase();
    if (isElsewhere) throw invalidArgument();
    const area = parseAddress(local);
    return area ? this.rangeAt(area) : rangeOfName(this.context, this.sheet, local);
  }

  getRanges(addresses: unknown): RangeAreas {
    const text = optionalText(addresses);
    const areas = text === null ? [WHOLE_SHEET] : text.split(/[,;]/).map((part) => areaOf(part.trim()));
    return new RangeAreas(this.context, this.sheet, areas);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [top, left] = [integerOf(row), integerOf(column)];
    return this.rangeAt({ row: top, column: left, rows: integerOf(rows), columns: integerOf(columns) });
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedWithin(this.sheet, WHOLE_SHEET, flagOf(valuesOnly) ? 'values' : 'formats too');
    return used && this.rangeAt(used);
  }

  /** @throws HostError ItemNotFound where nothing matches */
  findAll(text: unknown, criteria: unknown): RangeAreas {
    const found = this.findAllOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }

  findAllOrNullObject(text: unknown, criteria: unknown): RangeAreas | null {
    const found = findCells(this.sheet, WHOLE_SHEET, text, criteria);
    return found.length === 0 ? null : new RangeAreas(this.context, this.sheet, found);
  }

  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceInCells(this.sheet, WHOLE_SHEET, text, replacement, criteria);
  }

  getNext(visibleOnly: unknown): Worksheet {
    return required(this.getNextOrNullObject(visibleOnly));
  }

  getNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly: unknown): Worksheet {
    return required(this.getPreviousOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  /** The client finds a neighbour again by its id. */
  _GetSheetById(id: unknown): Worksheet {
    const sheet = this.context.storage.sheets().find((one) => one.id === id);
    if (!sheet) throw itemNotFound();
    return new Worksheet(this.context, sheet);
  }

  activate(): void {
    if (this.sheet.visibility() !== 'Visible') throw invalidOperation();
    this.context.storage.activate(this.sheet.id);
  }

  calculate(): void {
    // Results are always up to date here.
  }

  /** Copies the sheet: before or after another one, at an end, or (`None`) before itself. */
  copy(positionType: unknown, relativeTo: unknown): Worksheet {
    checkStructureOpen(this.context);
    const where = choiceOf(positionType, ['None', 'Before', 'After', 'Beginning', 'End'] as const, 'None');
    const other = relativeTo instanceof Worksheet ? relativeTo : null;
    if ((where === 'Before' || where === 'After') && !other) throw invalidArgument();
    const { storage } = this.context;
    const made = new Worksheet(this.context, copySheet(storage, this.sheet));
    const places = {
      None: this.position,
      Before: other?.position ?? 0,
      After: (other?.position ?? 0) + 1,
      Beginning: 0,
      End: storage.sheets().length - 1,
    };
    storage.moveSheet(made.id, places[where]);
    return made;
  }

  delete(): void {
    checkStructureOpen(this.context);
    if (this.sheet.visibility() === 'VeryHidden') throw invalidOperation();
    this.checkNotLastVisible();
    this.context.storage.removeSheet(this.sheet.id);
  }

  _RegisterDataChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetChanged, this.id);
  }

  _UnregisterDataChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetChanged, this.id);
  }

  _RegisterSelectionChangedEvent(): void {
    this.context.events.register(EVENT_TYPE.selectionChanged, this.id);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.selectionChanged, this.id);
  }

  _RegisterActivatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetActivated, this.id);
  }

  _UnregisterActivatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetActivated, this.id);
  }

  _RegisterDeactivatedEvent(): void {
    this.context.events.register(EVENT_TYPE.worksheetDeactivated, this.id);
  }

  _UnregisterDeactivatedEvent(): void {
    this.context.events.unregister(EVENT_TYPE.worksheetDeactivated, this.id);
  }

  private readonly rangeAt = (area: Area): Range => new Range(this.context, this.sheet, checkOnSheet(area));

  private readonly checkNotLastVisible = (): void => {
    const others = this.context.storage.sheets().filter((sheet) => sheet !== this.sheet);
    if (!others.some((sheet) => sheet.visibility() === 'Visible')) throw invalidOperation();
  };

  private readonly neighbour = (step: number, visibleOnly: unknown): Worksheet | null => {
    const isWanted = (sheet: SheetStorage) => !flagOf(visibleOnly) || sheet.visibility() === 'Visible';
    const sheets = this.context.storage.sheets();
    for (let index = this.position + step; index >= 0 && index < sheets.length; index += step) {
      const sheet = sheets[index];
      if (sheet && isWanted(sheet)) return new Worksheet(this.context, sheet);
    }
    return null;
  };
}

function required(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
