import { HostObject } from '../../richapi/hostObject';
import { choiceOf, colourOf, flagOf, textOf } from '../arguments';
import { ConditionalRangeBorderCollection } from './conditionalBorder';
import type { KeptParts } from '../keptParts';
import type { Plain } from '../storage';

const UNDERLINES = ['None', 'Single', 'Double'] as const;

/** What a conditional format does to the cells that meet it. */
export class ConditionalRangeFormat extends HostObject {
  readonly typeName = 'ConditionalRangeFormat';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.parts.below('fill'));
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.parts.below('font'));
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.parts.below('borders'));
  }

  get numberFormat(): Plain {
    return this.parts.get('numberFormat') ?? null;
  }

  set numberFormat(value: unknown) {
    this.parts.set('numberFormat', textOf(value));
  }
}

export class ConditionalRangeFill extends HostObject {
  readonly typeName = 'ConditionalRangeFill';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get color(): Plain {
    return this.parts.get('color') ?? '';
  }

  set color(value: unknown) {
    this.parts.set('color', colourOf(value));
  }

  clear(): void {
    this.parts.clear();
  }
}

export class ConditionalRangeFont extends HostObject {
  readonly typeName = 'ConditionalRangeFont';

  constructor(private readonly parts: KeptParts) {
    super();
  }

  get color(): Plain {
    return this.parts.get('color') ?? '';
  }

  set color(value: unknown) {
    this.parts.set('color', colourOf(value));
  }

  get bold(): Plain {
    return this.parts.get('bold') ?? false;
  }

  set bold(value: unknown) {
    this.parts.set('bold', flagOf(value));
  }

  get italic(): Plain {
    return this.parts.get('italic') ?? false;
  }

  set italic(value: unknown) {
    this.parts.set('italic', flagOf(value));
  }

  get strikethrough(): Plain {
    return this.parts.get('strikethrough') ?? false;
  }

  set strikethrough(value: unknown) {
    this.parts.set('strikethrough', flagOf(value));
  }

  get underline(): Plain {
    return this.parts.get('underline') ?? 'None';
  }

  set underline(value: unknown) {
    this.parts.set('underline', choiceOf(value, UNDERLINES, null));
  }

  clear(): void {
    this.parts.clear();
  }
}
