import { HostObject } from '../../richapi/hostObject';
import { choiceOf, colourOf, flagOf, isRecord, textOf } from '../arguments';
import { ConditionalRangeFormat } from './conditionalLook';
import { invalidArgument } from '../failures';
import type { KeptParts } from '../keptParts';
import type { Plain } from '../storage';

/** A format with a rule that is plain data, such as `{ formula1: '=60', operator: 'LessThan' }`. */
export class RuleFormat extends HostObject {
  constructor(
    readonly typeName: string,
    private readonly parts: KeptParts,
  ) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.parts.below('format'));
  }

  get rule(): Plain {
    return this.parts.get('rule') ?? null;
  }

  set rule(value: unknown) {
    if (!isRecord(value)) throw invalidArgument();
    this.parts.set('rule', value);
  }
}

export class CustomFormat extends HostObject {
  readonly typeName = 'CustomConditionalFormat';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.parts.below('format'));
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.parts.below('rule'));
  }
}

export class ConditionalFormatRule extends HostObject {
  readonly typeName = 'ConditionalFormatRule';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get formula(): Plain {
    return this.parts.get('formula') ?? '';
  }

  set formula(value: unknown) {
    this.parts.set('formula', textOf(value));
  }

  get formulaLocal(): Plain {
    return this.formula;
  }

  set formulaLocal(value: unknown) {
    this.formula = value;
  }
}

export class ColorScaleFormat extends HostObject {
  readonly typeName = 'ColorScaleConditionalFormat';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get criteria(): Plain {
    return this.parts.get('criteria') ?? null;
  }

  /** With a point in the middle, the scale has three colours. */
  set criteria(value: unknown) {
    if (!isRecord(value) || !isRecord(value['minimum']) || !isRecord(value['maximum']))
      throw invalidArgument();
    this.parts.set('criteria', value);
  }

  get threeColorScale(): boolean {
    const { criteria } = this;
    return isRecord(criteria) && isRecord(criteria['midpoint']);
  }
}

export class DataBarFormat extends HostObject {
  readonly typeName = 'DataBarConditionalFormat';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get barDirection(): Plain {
    return this.parts.get('barDirection') ?? 'Context';
  }

  set barDirection(value: unknown) {
    this.parts.set('barDirection', choiceOf(value, ['Context', 'LeftToRight', 'RightToLeft'], null));
  }

  get showDataBarOnly(): Plain {
    return this.parts.get('showDataBarOnly') ?? false;
  }

  set showDataBarOnly(value: unknown) {
    this.parts.set('showDataBarOnly', flagOf(value));
  }

  get axisColor(): Plain {
    return this.parts.get('axisColor') ?? '';
  }

  set axisColor(value: unknown) {
    this.parts.set('axisColor', value === '' ? '' : colourOf(value));
  }

  get axisFormat(): Plain {
    return this.parts.get('axisFormat') ?? 'Automatic';
  }

  set axisFormat(value: unknown) {
    this.parts.set('axisFormat', choiceOf(value, ['Automatic', 'None', 'CellMidPoint'], null));
  }

  get lowerBoundRule(): Plain {
    return this.parts.get('lowerBoundRule') ?? { type: 'LowestValue' };
  }

  set lowerBoundRule(value: unknown) {
    this.parts.set('lowerBoundRule', value);
  }

  get upperBoundRule(): Plain {
    return this.parts.get('upperBoundRule') ?? { type: 'HighestValue' };
  }

  set upperBoundRule(value: unknown) {
    this.parts.set('upperBoundRule', value);
  }
}

export class IconSetFormat extends HostObject {
  readonly typeName = 'IconSetConditionalFormat';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get style(): Plain {
    return this.parts.get('style') ?? 'ThreeTrafficLights1';
  }

  set style(value: unknown) {
    this.parts.set('style', textOf(value));
  }

  get criteria(): Plain {
    return this.parts.get('criteria') ?? [];
  }

  set criteria(value: unknown) {
    if (!Array.isArray(value)) throw invalidArgument();
    this.parts.set('criteria', value);
  }

  get reverseIconOrder(): Plain {
    return this.parts.get('reverseIconOrder') ?? false;
  }

  set reverseIconOrder(value: unknown) {
    this.parts.set('reverseIconOrder', flagOf(value));
  }

  get showIconOnly(): Plain {
    return this.parts.get('showIconOnly') ?? false;
  }

  set showIconOnly(value: unknown) {
    this.parts.set('showIconOnly', flagOf(value));
  }
}
