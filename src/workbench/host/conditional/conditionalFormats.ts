import { addressOf, areaOf } from '../addresses';
import { choiceOf, flagOf, integerOf, isRecord, textOf } from '../arguments';
import { intersection, type Area } from '../area';
import { itemAt, KeyedCollection } from '../collections';
import { ColorScaleFormat, CustomFormat, DataBarFormat, IconSetFormat, RuleFormat } from './conditionalParts';
import { ExcelObject, type HostContext } from '../context';
import { invalidOperation, itemNotFound } from '../failures';
import { newId } from '../ids';
import { KeptParts } from '../keptParts';
import { checkAllowed } from '../protectionGuard';
import { Range } from '../range/range';
import { RangeAreas } from '../range/rangeAreas';
import type { Plain, SheetStorage } from '../storage';

const KIND = 'conditionalFormats';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;
type FormatType = (typeof TYPES)[number];

/** The conditional formats that touch some ranges; the first one counts first. They are kept, not drawn. */
export class ConditionalFormatCollection extends KeyedCollection<ConditionalFormat> {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly ranges: readonly Area[],
  ) {
    super(context);
  }

  get items(): readonly ConditionalFormat[] {
    return orderOf(this.sheet)
      .map((id) => new ConditionalFormat(this.context, this.sheet, id))
      .filter((format) => format.areas().some((area) => this.ranges.some((own) => intersection(area, own))));
  }

  /** Adds a format that comes before all others. */
  add(type: unknown): ConditionalFormat {
    checkAllowed(this.sheet, 'allowFormatCells');
    const id = newId();
    const kept = { type: choiceOf(type, TYPES, null), ranges: this.ranges.map(addressOf), stopIfTrue: false };
    this.sheet.records(KIND).set(id, kept);
    setOrder(this.sheet, [id, ...orderOf(this.sheet)]);
    return new ConditionalFormat(this.context, this.sheet, id);
  }

  clearAll(): void {
    checkAllowed(this.sheet, 'allowFormatCells');
    for (const format of this.items) format.delete();
  }

  getItemOrNullObject(key: unknown): ConditionalFormat | null {
    const wanted = textOf(key);
    return this.items.find(({ id }) => id === wanted) ?? null;
  }

  getItemAt(index: unknown): ConditionalFormat {
    return itemAt(this.items, index);
  }
}

export class ConditionalFormat extends ExcelObject {
  readonly typeName = 'ConditionalFormat';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly formatId: string,
  ) {
    super(context);
  }

  get id(): string {
    return this.formatId;
  }

  get type(): FormatType {
    return choiceOf(this.kept()['type'], TYPES, null);
  }

  /** The place among all formats of the sheet, from 0. */
  get priority(): number {
    return orderOf(this.sheet).indexOf(this.formatId);
  }

  set priority(value: unknown) {
    const others = orderOf(this.sheet).filter((id) => id !== this.formatId);
    const place = integerOf(value);
    // From the back, -1 is the last place; beyond either end is that end.
    others.splice(place < 0 ? Math.max(0, others.length + 1 + place) : place, 0, this.formatId);
    setOrder(this.sheet, others);
  }

  get stopIfTrue(): boolean {
    return this.kept()['stopIfTrue'] === true;
  }

  set stopIfTrue(value: unknown) {
    this.change('stopIfTrue', flagOf(value));
  }

  get custom(): CustomFormat {
    return required(this.customOrNullObject);
  }

  get customOrNullObject(): CustomFormat | null {
    return this.type === 'Custom' ? new CustomFormat(this.parts()) : null;
  }

  get cellValue(): RuleFormat {
    return required(this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): RuleFormat | null {
    return this.type === 'CellValue' ? new RuleFormat('CellValueConditionalFormat', this.parts()) : null;
  }

  get textComparison(): RuleFormat {
    return required(this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): RuleFormat | null {
    return this.type === 'ContainsText' ? new RuleFormat('TextConditionalFormat', this.parts()) : null;
  }

  get topBottom(): RuleFormat {
    return required(this.topBottomOrNullObject);
  }

  get topBottomOrNullObject(): RuleFormat | null {
    return this.type === 'TopBottom' ? new RuleFormat('TopBottomConditionalFormat', this.parts()) : null;
  }

  get preset(): RuleFormat {
    return required(this.presetOrNullObject);
  }

  get presetOrNullObject(): RuleFormat | null {
    return this.type === 'PresetCriteria'
      ? new RuleFormat('PresetCriteriaConditionalFormat', this.parts())
      : null;
  }

  get colorScale(): ColorScaleFormat {
    return required(this.colorScaleOrNullObject);
  }

  get colorScaleOrNullObject(): ColorScaleFormat | null {
    return this.type === 'ColorScale' ? new ColorScaleFormat(this.parts()) : null;
  }

  get dataBar(): DataBarFormat {
    return required(this.dataBarOrNullObject);
  }

  get dataBarOrNullObject(): DataBarFormat | null {
    return this.type === 'DataBar' ? new DataBarFormat(this.parts()) : null;
  }

  get iconSet(): IconSetFormat {
    return required(this.iconSetOrNullObject);
  }

  get iconSetOrNullObject(): IconSetFormat | null {
    return this.type === 'IconSet' ? new IconSetFormat(this.parts()) : null;
  }

  /** @throws HostError where it applies to several ranges */
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidOperation();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const [area, second] = this.areas();
    return area && !second ? new Range(this.context, this.sheet, area) : null;
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.context, this.sheet, this.areas());
  }

  delete(): void {
    checkAllowed(this.sheet, 'allowFormatCells');
    setOrder(
      this.sheet,
      orderOf(this.sheet).filter((id) => id !== this.formatId),
    );
    this.sheet.records(KIND).remove(this.formatId);
  }

  readonly areas = (): readonly Area[] => {
    const { ranges } = this.kept();
    return Array.isArray(ranges) ? ranges.map((address) => areaOf(textOf(address))) : [];
  };

  private readonly kept = (): Readonly<Record<string, unknown>> => {
    const kept = this.sheet.records(KIND).get(this.formatId);
    if (!isRecord(kept)) throw itemNotFound();
    return kept;
  };

  private readonly change = (key: string, value: Plain): void => this.parts().set(key, value);

  private readonly parts = (): KeptParts => new KeptParts(this.sheet.records(KIND), this.formatId);
}

/** The place of the order among the records; no format has such an id. */
const ORDER = 'order';

function orderOf(sheet: SheetStorage): readonly string[] {
  const order = sheet.records(KIND).get(ORDER);
  return Array.isArray(order) ? order.map(textOf) : [];
}

function setOrder(sheet: SheetStorage, order: readonly string[]): void {
  sheet.records(KIND).set(ORDER, [...order]);
}

/** @throws HostError where the format is of another type */
function required<T>(part: T | null): T {
  if (part === null) throw invalidOperation();
  return part;
}
