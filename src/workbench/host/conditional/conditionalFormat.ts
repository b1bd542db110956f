import { choiceOf, flagOf, integerOf, isRecord } from '../arguments';
import type { Area } from '../area';
import { ExcelObject, type HostContext } from '../context';
import { invalidOperation, itemNotFound } from '../failures';
import { KeptParts } from '../keptParts';
import { checkAllowed } from '../protectionGuard';
import { Range } from '../range/range';
import { RangeAreas } from '../range/rangeAreas';
import type { Plain, SheetStorage } from '../storage';
import { ColorScaleFormat, CustomFormat, DataBarFormat, IconSetFormat, RuleFormat } from './conditionalParts';
import { areasOfFormat, orderOf, setOrder } from './conditionalRecords';
import { CONDITIONAL_FORMATS } from '../recordKinds';

export const FORMAT_TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;
type FormatType = (typeof FORMAT_TYPES)[number];

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
    return choiceOf(this.kept()['type'], FORMAT_TYPES, null);
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
    this.sheet.records(CONDITIONAL_FORMATS).remove(this.formatId);
  }

  readonly areas = (): readonly Area[] => areasOfFormat(this.sheet, this.formatId);

  private readonly kept = (): Readonly<Record<string, unknown>> => {
    const kept = this.sheet.records(CONDITIONAL_FORMATS).get(this.formatId);
    if (!isRecord(kept)) throw itemNotFound();
    return kept;
  };

  private readonly change = (key: string, value: Plain): void => this.parts().set(key, value);

  private readonly parts = (): KeptParts =>
    new KeptParts(this.sheet.records(CONDITIONAL_FORMATS), this.formatId);
}

/** @throws HostError where the format is of another type */
function required<T>(part: T | null): T {
  if (part === null) throw invalidOperation();
  return part;
}
