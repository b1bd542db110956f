import { flagOf, optionalText, textOf } from '../arguments';
import { parseAddress, quotedSheetName } from '../addresses';
import { KeyedCollection } from '../collections';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../failures';
import { computedFormula, valueKind } from '../formula/computed';
import { isParsableFormula } from '../formula/parse';
import { nameRecord, referencedRange, type NameRecord } from './nameReferences';
import { Range, lockedAddress } from '../range/range';
import type { CellValue, RecordStorage, SheetStorage } from '../storage';
import { NAMES } from '../recordKinds';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends KeyedCollection<NamedItem> {
  readonly typeName = 'NamedItemCollection';
  private readonly records: RecordStorage;
  private readonly scope: 'Workbook' | 'Worksheet';

  constructor(context: HostContext, sheet: SheetStorage | null) {
    super(context);
    this.records = (sheet ?? context.storage).records(NAMES);
    this.scope = sheet ? 'Worksheet' : 'Workbook';
  }

  get items(): readonly NamedItem[] {
    return this.records.keys().map((key) => this.itemOf(key));
  }

  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const wanted = textOf(name);
    if (!NAME.test(wanted) || parseAddress(wanted)) throw invalidArgument();
    if (nameRecord(this.records, wanted)) throw itemAlreadyExists();
    const formula = formulaOf(reference);
    this.records.set(wanted.toLowerCase(), {
      name: wanted,
      formula,
      comment: optionalText(comment) ?? '',
      visible: true,
    });
    return this.itemOf(wanted);
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = textOf(name);
    return nameRecord(this.records, wanted) ? this.itemOf(wanted) : null;
  }

  private readonly itemOf = (name: string): NamedItem =>
    new NamedItem(this.context, this.records, name.toLowerCase(), this.scope);
}

export class NamedItem extends ExcelObject {
  readonly typeName = 'NamedItem';

  constructor(
    context: HostContext,
    private readonly records: RecordStorage,
    private readonly kept: string,
    private readonly level: 'Workbook' | 'Worksheet',
  ) {
    super(context);
  }

  get _Id(): string {
    return this.record().name;
  }

  get name(): string {
    return this.record().name;
  }

  get formula(): string {
    return this.record().formula;
  }

  set formula(value: unknown) {
    this.change({ formula: formulaOf(value) });
  }

  /** What the formula gives; of cells, their address. */
  get value(): unknown {
    if (referencedRange(this.context, this.formula)) return this.formula.slice(1);
    const value = this.computed();
    return typeof value === 'object' ? (value?.error ?? '') : value;
  }

  get type(): string {
    return referencedRange(this.context, this.formula) ? 'Range' : valueKind(this.computed());
  }

  get scope(): string {
    return this.level;
  }

  get comment(): string {
    return this.record().comment;
  }

  set comment(value: unknown) {
    this.change({ comment: textOf(value) });
  }

  get visible(): boolean {
    return this.record().visible;
  }

  set visible(value: unknown) {
    this.change({ visible: flagOf(value) });
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return referencedRange(this.context, this.formula);
  }

  delete(): void {
    this.records.remove(this.kept);
  }

  private readonly computed = (): CellValue =>
    computedFormula(this.context.storage, this.context.storage.activeSheet(), this.formula);

  private readonly record = (): NameRecord => {
    const record = nameRecord(this.records, this.kept);
    if (!record) throw itemNotFound();
    return record;
  };

  private readonly change = (patch: Partial<NameRecord>): void => {
    this.records.set(this.kept, { ...this.record(), ...patch });
  };
}

function formulaOf(reference: unknown): string {
  if (reference instanceof Range) {
    return `=${quotedSheetName(reference.sheet.name())}!${lockedAddress(reference.area)}`;
  }
  const text = textOf(reference);
  const formula = text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
  if (!isParsableFormula(formula)) throw invalidArgument();
  return formula;
}
